import type { SimulatedObject } from "./simulated-object";

/** What Excel remembers for the add-in between requests: ranges and the like, by references of its own making. */
export class ObjectReferences {
  private readonly objects = new Map<string, SimulatedObject>();
  private readonly ids = new Map<SimulatedObject, string>();
  private latest = 0;

  keep(object: SimulatedObject): void {
    if (this.ids.has(object)) return;
    this.latest += 1;
    const id = `{simulated-reference-${this.latest}}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  /** The reference of an object that is kept; null for any other. */
  idOf(object: SimulatedObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): SimulatedObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.objects.size;
  }
}

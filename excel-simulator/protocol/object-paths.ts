import { Arguments, type Argument } from "./arguments";
import { memberName, type ClassRegistry } from "./class-registry";
import { ExcelError, NotSimulatedError } from "./excel-error";
import type { Host } from "./host";
import { isJsonObject, type JsonValue } from "./json";
import type { ObjectReferences } from "./object-references";
import type { ObjectPath, Request, WireArguments } from "./request";
import type { SimulatedObject } from "./simulated-object";

/** Where object paths begin: at the workbook, or at a service by its name. */
export type ObjectRoots = {
  readonly workbook: SimulatedObject;
  readonly services: Readonly<Record<string, SimulatedObject>>;
};

/** Leads the object paths of one request to objects; each path is walked once, so that `add` adds once. */
export class ObjectPathResolver {
  private readonly found = new Map<number, SimulatedObject | null>();

  constructor(
    private readonly request: Request,
    private readonly roots: ObjectRoots,
    private readonly registry: ClassRegistry,
    private readonly references: ObjectReferences,
    private readonly host: Host,
    /** Hears of every member that led to an object, such as `Worksheet.copy`. */
    private readonly afterMember: (member: string) => void,
  ) {}

  /** The object of a path, null for the null object; throws ItemNotFound where there is none and there should be. */
  resolve(pathId: number): SimulatedObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.objectPaths.get(pathId);
    if (!path) throw new NotSimulatedError(`the object path ${pathId}`);
    const object = this.walk(path);
    this.found.set(pathId, object);
    return object;
  }

  /** The arguments of a call with its objects in place. */
  argumentsOf({ values, references }: WireArguments): Arguments {
    return new Arguments(
      values.map((value, index) => this.argumentOf(value, references[index] ?? 0)),
    );
  }

  /** What was asked for where a path failed, for messages. */
  describe(pathId: number): string {
    const path = this.request.objectPaths.get(pathId);
    if (!path) return "";
    const parent = path.parentId === null ? null : this.found.get(path.parentId);
    const name = path.type === "indexer" ? "getItem" : memberName(path.name);
    return parent ? `${parent.className}.${name}` : name;
  }

  /** The class of the object that a path led to; empty where it was not walked. */
  classNameAt(pathId: number): string {
    return this.found.get(pathId)?.className ?? "";
  }

  private walk(path: ObjectPath): SimulatedObject | null {
    switch (path.type) {
      case "global":
        return this.roots.workbook;
      case "service":
        return this.service(path);
      case "null":
        return null;
      case "reference":
        return this.references.find(path.name) ?? this.missing("a released reference");
      case "property":
      case "method":
        return this.member(path);
      case "indexer":
        return this.item(path);
      case "unknown":
        throw new NotSimulatedError(`object paths of type ${path.typeNumber} (${path.name})`);
    }
  }

  private service({ name }: ObjectPath): SimulatedObject {
    const service = this.roots.services[name];
    if (!service) throw new NotSimulatedError(`the service ${name}`);
    return service;
  }

  private member(path: ObjectPath): SimulatedObject | null {
    const parent = this.parentOf(path);
    if (!parent) return null;
    const name = memberName(path.name);
    const member = this.registry.object(parent, name);
    const object = member.open(parent, this.argumentsOf(path.args), this.host);
    this.afterMember(`${parent.className}.${name}`);
    return (
      object ?? (name.endsWith("OrNullObject") ? null : this.missing(`${parent.className}.${name}`))
    );
  }

  private item(path: ObjectPath): SimulatedObject | null {
    const parent = this.parentOf(path);
    if (!parent) return null;
    const { item } = this.registry.classOf(parent);
    if (!item) throw new NotSimulatedError(`${parent.className}.getItem`);
    const key = path.args.values[0] ?? null;
    return (
      item(parent, key, this.host) ?? this.missing(`${parent.className}.getItem(${String(key)})`)
    );
  }

  private parentOf({ parentId }: ObjectPath): SimulatedObject | null {
    return parentId === null ? this.roots.workbook : this.resolve(parentId);
  }

  private argumentOf(value: JsonValue, reference: JsonValue): Argument {
    if (typeof reference === "number" && reference > 0) return this.argumentObject(reference);
    if (isList(value) && isList(reference)) {
      return value.map((item, index) => this.argumentOf(item, reference[index] ?? 0));
    }
    if (holdsObjectPath(value)) throw new NotSimulatedError("objects inside of plain arguments");
    return value;
  }

  private argumentObject(pathId: number): SimulatedObject {
    return this.resolve(pathId) ?? this.missing("a null object as an argument");
  }

  private missing(what: string): never {
    throw new ExcelError("ItemNotFound", what);
  }
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function holdsObjectPath(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  return "_ObjectPathId" in value || Object.values(value).some(holdsObjectPath);
}

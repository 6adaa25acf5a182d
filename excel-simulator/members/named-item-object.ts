import type { DefinedName } from "../model/defined-name";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { SimulatedObject } from "../protocol/simulated-object";

/** The names of the workbook, or those of one sheet. */
export class NamedItemsObject extends SimulatedObject {
  readonly className = "NamedItemCollection";

  constructor(private readonly scope: Sheet | null) {
    super();
  }

  /** Null for the workbook. */
  sheet(): Sheet | null {
    return this.scope;
  }

  names(host: Host): readonly DefinedName[] {
    return (this.scope ?? host.workbook).names;
  }

  find(key: unknown, host: Host): NamedItemObject | null {
    if (typeof key !== "string") return null;
    const wanted = key.toLowerCase();
    const name = this.names(host).find((each) => each.name.toLowerCase() === wanted);
    return name ? new NamedItemObject(this, name) : null;
  }

  add(name: DefinedName, host: Host): NamedItemObject {
    (this.scope ?? host.workbook).names.push(name);
    return new NamedItemObject(this, name);
  }

  remove(name: DefinedName, host: Host): void {
    const owner = this.scope ?? host.workbook;
    owner.names = owner.names.filter((each) => each !== name);
  }
}

/** A name of the workbook or of a sheet that the add-in holds a proxy of. */
export class NamedItemObject extends SimulatedObject {
  readonly className = "NamedItem";

  constructor(
    readonly items: NamedItemsObject,
    private readonly held: DefinedName,
  ) {
    super();
  }

  /** The name itself; throws ItemNotFound where it was deleted meanwhile. */
  name(host: Host): DefinedName {
    if (this.items.names(host).includes(this.held)) return this.held;
    throw new ExcelError("ItemNotFound", `name ${this.held.name}`);
  }
}

import { Arguments } from "./arguments";
import { wireName, type ClassRegistry } from "./class-registry";
import type { Host } from "./host";
import type { JsonObject, JsonValue } from "./json";
import type { ObjectReferences } from "./object-references";
import type { Query } from "./request";
import type { SimulatedObject } from "./simulated-object";

/** What is asked for, one level of names at a time; a name with nothing below it is wanted whole. */
type Selection = Map<string, Selection>;

const EVERYTHING = "*";
const NO_ARGUMENTS = new Arguments([]);

/** Answers `load`: the values of an object, of objects that it leads to, and of the items of collections. */
export class QueryReader {
  constructor(
    private readonly registry: ClassRegistry,
    private readonly references: ObjectReferences,
    private readonly host: Host,
  ) {}

  read(object: SimulatedObject, query: Query): JsonObject {
    return this.readObject(object, selectionOf(query), query);
  }

  /** By what office.js finds an object again. */
  identify(object: SimulatedObject): JsonObject {
    const { identity, isTracked } = this.registry.classOf(object);
    const reference = isTracked ? this.references.idOf(object) : null;
    return {
      ...(identity && { [identity.name]: identity.of(object, this.host) }),
      ...(reference !== null && { _ReferenceId: reference }),
    };
  }

  private readObject(object: SimulatedObject, selection: Selection, page?: Query): JsonObject {
    const { items } = this.registry.classOf(object);
    return {
      ...this.identify(object),
      ...(items
        ? this.readCollection(object, items(object, this.host), selection, page)
        : this.readMembers(object, selection)),
    };
  }

  private readMembers(object: SimulatedObject, selection: Selection): JsonObject {
    const names = [...selection].flatMap(([name, below]): [string, Selection][] =>
      name === EVERYTHING
        ? this.registry.propertyNames(object).map((each) => [each, new Map()])
        : [[name, below]],
    );
    return Object.fromEntries(
      names.map(([name, below]) => [wireName(name), this.readMember(object, name, below)]),
    );
  }

  private readMember(object: SimulatedObject, name: string, below: Selection): JsonValue {
    const { objects } = this.registry.classOf(object);
    if (!objects?.[name]) return this.registry.property(object, name).get(object, this.host);
    const other = this.registry.object(object, name).open(object, NO_ARGUMENTS, this.host);
    return other && this.readObject(other, below.size === 0 ? everything() : below);
  }

  private readCollection(
    collection: SimulatedObject,
    items: readonly SimulatedObject[],
    selection: Selection,
    page: Query | undefined,
  ): JsonObject {
    const { properties } = this.registry.classOf(collection);
    const isOwn = ([name]: [string, Selection]): boolean => properties?.[name] !== undefined;
    const own = new Map([...selection].filter(isOwn));
    const ofItems = new Map([...selection].filter((entry) => !isOwn(entry)));
    const members = this.readMembers(collection, own);
    if (own.size > 0 && ofItems.size === 0) return members;
    const from = page?.skip ?? 0;
    const wanted = items.slice(from, from + (page?.top ?? items.length));
    return { ...members, _Items: wanted.map((item) => this.readObject(item, ofItems)) };
  }
}

const everything = (): Selection => new Map([[EVERYTHING, new Map()]]);

function selectionOf({ select, expand }: Query): Selection {
  const selection: Selection = select === null ? everything() : new Map();
  for (const path of [...(select ?? []), ...expand]) addPath(selection, path.split(/[/.]/));
  return selection;
}

/** `items` stands for the items of a collection, which are reached without it. */
function addPath(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const name = first === "items" ? EVERYTHING : first;
  const below = selection.get(name) ?? new Map();
  selection.set(name, below);
  addPath(below, rest);
}

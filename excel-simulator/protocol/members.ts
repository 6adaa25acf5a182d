import type { Arguments } from "./arguments";
import type { Host } from "./host";
import type { JsonValue } from "./json";
import { SimulatedObject } from "./simulated-object";

/** The requirement set that brought a member, as its documentation says: `1.7` is ExcelApi 1.7. */
export type ApiSet = `1.${number}` | `ExcelApiOnline 1.${number}` | `ExcelApiDesktop 1.${number}`;

/** A value that can be loaded, and set where it has a `set`. */
export type PropertyMember<Target> = {
  readonly since: ApiSet;
  get(target: Target, host: Host): JsonValue;
  set?(target: Target, value: JsonValue, host: Host): void;
};

/**
 * A property or method that leads to another object. Null is the null object for names that end in `OrNullObject`,
 * and ItemNotFound for all others.
 */
export type ObjectMember<Target> = {
  readonly since: ApiSet;
  open(target: Target, args: Arguments, host: Host): SimulatedObject | null;
};

/** A method that gives plain JSON, null where it gives nothing. */
export type MethodMember<Target> = {
  readonly since: ApiSet;
  call(target: Target, args: Arguments, host: Host): JsonValue;
};

/** One class of Office.js as data; names as in Office.js, with a small letter at the start. */
export type ClassDeclaration<Target extends SimulatedObject> = {
  readonly name: string;
  readonly target: abstract new (...parameters: never[]) => Target;
  readonly properties?: Readonly<Record<string, PropertyMember<Target>>>;
  readonly objects?: Readonly<Record<string, ObjectMember<Target>>>;
  readonly methods?: Readonly<Record<string, MethodMember<Target>>>;
  /**
   * By what office.js finds the object again in later requests: `Id` or `_Id`, which the reply carries whenever the object is
   * opened or loaded. Look into the `_handleIdResult` of the class for its name.
   */
  readonly identity?: {
    readonly name: "Id" | "_Id";
    of(target: Target, host: Host): JsonValue;
  };
  /** For Range, RangeAreas and the like: Excel remembers the object under a reference as long as the add-in holds it. */
  readonly isTracked?: boolean;
  /** For collections: the objects in their order. */
  items?(target: Target, host: Host): readonly SimulatedObject[];
  /** For collections with `getItem`: the object of that key (name, or whatever `identity` gives); null where there is none. */
  item?(target: Target, key: JsonValue, host: Host): SimulatedObject | null;
};

/** A class as the protocol uses it: every member checks that it got an object of its class. */
export type AnyClass = ClassDeclaration<SimulatedObject>;

/** Declares a class of Office.js. */
export function defineClass<Target extends SimulatedObject>(
  declaration: ClassDeclaration<Target>,
): AnyClass {
  const { name, target, properties, objects, methods, identity, isTracked } = declaration;
  const own = (object: SimulatedObject): Target => {
    if (object instanceof target) return object;
    throw new TypeError(`${name} got a ${object.className}`);
  };
  return {
    name,
    target: SimulatedObject,
    properties: mapMembers(properties, (member) => ownProperty(member, own)),
    objects: mapMembers(objects, (member) => ({
      since: member.since,
      open: (object, args, host) => member.open(own(object), args, host),
    })),
    methods: mapMembers(methods, (member) => ({
      since: member.since,
      call: (object, args, host) => member.call(own(object), args, host),
    })),
    ...(identity && {
      identity: { name: identity.name, of: (object, host) => identity.of(own(object), host) },
    }),
    ...(isTracked && { isTracked }),
    ...ownItems(declaration, own),
  };
}

function ownProperty<Target>(
  member: PropertyMember<Target>,
  own: (object: SimulatedObject) => Target,
): PropertyMember<SimulatedObject> {
  return {
    since: member.since,
    get: (object, host) => member.get(own(object), host),
    ...(member.set && { set: (object, value, host) => member.set?.(own(object), value, host) }),
  };
}

function ownItems<Target extends SimulatedObject>(
  declaration: ClassDeclaration<Target>,
  own: (object: SimulatedObject) => Target,
): Pick<AnyClass, "items" | "item"> {
  return {
    ...(declaration.items && {
      items: (object, host) => declaration.items?.(own(object), host) ?? [],
    }),
    ...(declaration.item && {
      item: (object, key, host) => declaration.item?.(own(object), key, host) ?? null,
    }),
  };
}

const mapMembers = <From, To>(
  members: Readonly<Record<string, From>> | undefined,
  change: (member: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(members ?? {}).map(([name, member]) => [name, change(member)]));

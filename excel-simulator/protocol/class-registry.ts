import { offersSet, type Profile } from "../profiles";
import { ExcelError, NotSimulatedError } from "./excel-error";
import type { AnyClass, ApiSet, MethodMember, ObjectMember, PropertyMember } from "./members";
import type { SimulatedObject } from "./simulated-object";

/** Properties that office.js reads under their own names and sets under others. */
const SET_UNDER_OTHER_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

type Member = { readonly since: ApiSet };

/**
 * Finds members of classes. Throws NotSimulatedError for a class or member that nobody declared, ApiNotFound for one that
 * the profile's Excel does not have yet.
 */
export class ClassRegistry {
  private readonly classes: ReadonlyMap<string, AnyClass>;

  constructor(
    classes: readonly AnyClass[],
    private readonly profile: Profile,
  ) {
    this.classes = new Map(classes.map((declared) => [declared.name, declared]));
  }

  classOf({ className }: SimulatedObject): AnyClass {
    const found = this.classes.get(className);
    if (found) return found;
    throw new NotSimulatedError(`the class ${className}`);
  }

  property(object: SimulatedObject, name: string): PropertyMember<SimulatedObject> {
    return this.offered(object, name, this.classOf(object).properties?.[name]);
  }

  /** The property that a request sets. */
  settable(object: SimulatedObject, name: string): PropertyMember<SimulatedObject> {
    return this.property(object, SET_UNDER_OTHER_NAMES[`${object.className}.${name}`] ?? name);
  }

  method(object: SimulatedObject, name: string): MethodMember<SimulatedObject> {
    return this.offered(object, name, this.classOf(object).methods?.[name]);
  }

  object(object: SimulatedObject, name: string): ObjectMember<SimulatedObject> {
    return this.offered(object, name, this.classOf(object).objects?.[name]);
  }

  /** The names of all properties that this Excel has, as a query for `*` asks for them. */
  propertyNames(object: SimulatedObject): readonly string[] {
    return Object.entries(this.classOf(object).properties ?? {}).flatMap(([name, { since }]) =>
      isOffered(this.profile, since) ? [name] : [],
    );
  }

  private offered<Found extends Member>(
    { className }: SimulatedObject,
    name: string,
    member: Found | undefined,
  ): Found {
    if (!member) throw new NotSimulatedError(`${className}.${name}`);
    if (isOffered(this.profile, member.since)) return member;
    throw new ExcelError(
      "ApiNotFound",
      `${className}.${name} needs ${setOf(member.since).join(" ")}`,
    );
  }
}

/** Whether an Excel has what came with a set. */
const isOffered = (profile: Profile, since: ApiSet): boolean => offersSet(profile, ...setOf(since));

function setOf(since: ApiSet): readonly [name: string, version: string] {
  const [name, version] = since.split(" ");
  return version === undefined ? ["ExcelApi", name ?? ""] : [name ?? "", version];
}

/** The name in Office.js of a member as it stands in a request: `GetRange` is `getRange`, `_KeepReference` stays. */
export const memberName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** The name in a reply of a member of Office.js. */
export const wireName = (member: string): string =>
  member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);

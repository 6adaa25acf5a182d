import { ExcelError } from "./excel-error";
import { isJsonObject, type JsonObject, type JsonValue } from "./json";
import { SimulatedObject } from "./simulated-object";

/** What an argument may be: plain JSON, or an object of the workbook that the add-in holds a proxy of. */
export type Argument = JsonValue | SimulatedObject | readonly Argument[];

/** The arguments of a call, in order; each reader throws InvalidArgument where something else was given. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  /** The argument as it came; null where it was left out. */
  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  isGiven(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number): string {
    const value = this.at(index);
    return typeof value === "string" ? value : this.refuse(index, "text");
  }

  number(index: number): number {
    const value = this.at(index);
    return typeof value === "number" ? value : this.refuse(index, "a number");
  }

  /** A whole number of 0 or more. */
  count(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value) && value >= 0 ? value : this.refuse(index, "a whole number");
  }

  boolean(index: number): boolean {
    const value = this.at(index);
    return typeof value === "boolean" ? value : this.refuse(index, "true or false");
  }

  /** The argument, or what stands for one that was left out. */
  textOr<Default>(index: number, absent: Default): string | Default {
    return this.isGiven(index) ? this.text(index) : absent;
  }

  numberOr<Default>(index: number, absent: Default): number | Default {
    return this.isGiven(index) ? this.number(index) : absent;
  }

  booleanOr<Default>(index: number, absent: Default): boolean | Default {
    return this.isGiven(index) ? this.boolean(index) : absent;
  }

  /** One of a few words, such as the members of an enumeration. */
  oneOf<const Word extends string>(index: number, words: readonly Word[]): Word {
    const value = this.at(index);
    return words.find((word) => word === value) ?? this.refuse(index, words.join(" | "));
  }

  /** Plain JSON, with no object of the workbook in it. */
  json(index: number): JsonValue {
    return this.plain(this.at(index), index);
  }

  jsonObject(index: number): JsonObject {
    const value = this.json(index);
    return isJsonObject(value) ? value : this.refuse(index, "an object");
  }

  /** The object of the workbook at that place, of the class asked for. */
  object<Target extends SimulatedObject>(
    index: number,
    target: abstract new (...parameters: never[]) => Target,
  ): Target {
    const value = this.at(index);
    return value instanceof target ? value : this.refuse(index, target.name);
  }

  private plain(value: Argument, index: number): JsonValue {
    if (value instanceof SimulatedObject) return this.refuse(index, "plain JSON");
    return isList(value) ? value.map((item) => this.plain(item, index)) : value;
  }

  private refuse(index: number, wanted: string): never {
    throw new ExcelError("InvalidArgument", `argument ${index + 1} must be ${wanted}`);
  }
}

const isList = (value: Argument): value is readonly Argument[] => Array.isArray(value);

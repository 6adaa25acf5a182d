/** Turns something read from a data file into a known shape; `path` says where, for the error. */
export type Parse<T> = (input: unknown, path: string) => T;

const refuse = (path: string, wanted: string): never => {
  throw new Error(`${path}: ${wanted} expected`);
};

/** A text, which may be empty. */
export const text: Parse<string> = (input, path) =>
  typeof input === "string" ? input : refuse(path, "text");

/** A number. */
export const number: Parse<number> = (input, path) =>
  typeof input === "number" ? input : refuse(path, "a number");

/** A list, each entry of one shape. */
export const list =
  <T>(entry: Parse<T>): Parse<readonly T[]> =>
  (input, path) =>
    Array.isArray(input)
      ? input.map((item: unknown, index) => entry(item, `${path}[${index}]`))
      : refuse(path, "a list");

/** What people typed into one cell, line by line. */
export const lines: Parse<string> = (input, path) => list(text)(input, path).join("\n");

/** A record with exactly these fields; a field too many is as wrong as one too few. */
export const record =
  <T extends object>(fields: { readonly [Name in keyof T]: Parse<T[Name]> }): Parse<T> =>
  (input, path) => {
    if (typeof input !== "object" || input === null) return refuse(path, "a record");
    const given = new Map<string, unknown>(Object.entries(input));
    const known = Object.entries<Parse<unknown>>(fields);
    const names = new Set(known.map(([name]) => name));
    for (const name of given.keys())
      if (!names.has(name)) refuse(`${path}.${name}`, "no such field");
    // Widened, because no type of Object.fromEntries says which names it gives; `fields` does.
    const entries: (readonly unknown[])[] = known.map(([name, parse]) => [
      name,
      parse(given.get(name), `${path}.${name}`),
    ]);
    return Object.fromEntries(entries);
  };

/** A fiscal year as the form names it, with the western year in which it begins. */
export const formYear = record({ header: text, fiscalYear: number });

export type FormYear = ReturnType<typeof formYear>;

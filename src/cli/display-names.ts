import { resolve, sep } from "node:path";

/**
 * The shortest ending of each path that no other path shares: the file's name alone, or with the folders that
 * tell it apart (秘書課/様式.xlsx). Paths to the same file give the same name.
 */
export function displayNames(paths: readonly string[]): readonly string[] {
  const segments = paths.map((path) => resolve(path).split(sep));
  const wholes = new Set(segments.map((parts) => parts.join("/")));
  const ending = (parts: readonly string[], length: number): string =>
    parts.slice(-length).join("/");
  return segments.map((parts) => {
    const whole = parts.join("/");
    const others = [...wholes].filter((other) => other !== whole).map((other) => other.split("/"));
    const length = parts.findIndex(
      (_, index) => !others.some((other) => ending(other, index + 1) === ending(parts, index + 1)),
    );
    return length < 0 ? whole : ending(parts, length + 1);
  });
}

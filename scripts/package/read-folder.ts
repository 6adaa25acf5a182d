import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Files by their paths with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The paths of the files below a folder, with slashes, in order; throws where it cannot be read. */
export const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

/** Reads the files below a folder whose paths are wanted. */
export const readFolder = (folder: string, isWanted: (path: string) => boolean): Files =>
  new Map(
    pathsIn(folder)
      .filter(isWanted)
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

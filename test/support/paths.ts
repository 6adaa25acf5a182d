import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** The path of one of the project's own sample workbooks. */
export const samplePath = (name: string): string => join(root, "samples", `${name}.xlsx`);

/** A path in the repository. */
export const inRepository = (...parts: readonly string[]): string => join(root, ...parts);

/** A new empty folder that the test may fill. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "shinchoku-"));

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** Whether two paths lead to one file, by links or by names that differ in case only as well. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  if (resolve(first) === resolve(second)) return true;
  const [one, other] = await Promise.all(
    [first, second].map((path) => stat(path).catch(() => null)),
  );
  return Boolean(one && other && one.dev === other.dev && one.ino === other.ino);
}

/** The path of an output; refuses one that would overwrite an input unless that is asked for. Throws a UsageError. */
export async function outputPath(
  output: string,
  { args, locale }: CommandContext,
): Promise<string> {
  for (const file of args.overwrite ? [] : args.files) {
    if (await isSameFile(file, output)) {
      throw new UsageError(cliWords(locale).outputIsInput(output));
    }
  }
  return resolve(output);
}

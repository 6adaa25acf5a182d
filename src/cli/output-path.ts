import { resolve } from "node:path";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** The path of an output; refuses one that would overwrite an input unless that is asked for. Throws a UsageError. */
export function outputPath(output: string, { args, locale }: CommandContext): string {
  const path = resolve(output);
  if (!args.overwrite && args.files.some((file) => resolve(file) === path)) {
    throw new UsageError(cliWords(locale).outputIsInput(output));
  }
  return path;
}

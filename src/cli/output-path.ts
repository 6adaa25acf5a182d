import { resolve } from "node:path";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** The path to write to; refuses to overwrite an input unless that is asked for. Throws a UsageError. */
export function outputPath({ args, locale }: CommandContext): string {
  if (args.output === null) throw new UsageError(cliWords(locale).noOutput);
  const path = resolve(args.output);
  if (!args.overwrite && args.files.some((file) => resolve(file) === path)) {
    throw new UsageError(cliWords(locale).outputIsInput(args.output));
  }
  return path;
}

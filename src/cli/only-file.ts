import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** Throws a UsageError where a command that copies one workbook is given several. */
export function onlyFile({ args, locale }: CommandContext): void {
  if (args.files.length > 1) throw new UsageError(cliWords(locale).onlyOneFile);
}

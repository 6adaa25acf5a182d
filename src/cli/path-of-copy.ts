import type { CommandContext } from "./command";
import { outputPath } from "./output-path";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** The path of the copy that a command makes of one workbook; throws a UsageError where it is given several, or no path. */
export async function pathOfCopy(context: CommandContext): Promise<string> {
  const { files, output } = context.args;
  const words = cliWords(context.locale);
  if (files.length > 1) throw new UsageError(words.onlyOneFile);
  if (output === null) throw new UsageError(words.noOutputOfCopy);
  return outputPath(output, context);
}

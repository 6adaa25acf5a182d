import { messagesFor, planMarks } from "../../core";
import { unmarkedSentences } from "../../hosts/mark-sentences";
import { checkInputs } from "../check-inputs";
import type { Command } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { pathOfCopy } from "../path-of-copy";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

/** Marks the cells that findings stand on, in a copy of a workbook. */
export const mark: Command = async (context) => {
  const { args, locale, terminal } = context;
  const words = cliWords(locale);
  const path = await pathOfCopy(context);
  const { inputs, report } = await checkInputs(context);
  const [input] = inputs.read;
  if (!input) {
    terminal.report(words.nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const outcome = await input.host.markCells(planMarks(report, input.snapshot.file));
  await writeWhole(path, input.host.bytes());
  for (const sentence of unmarkedSentences(outcome, messagesFor(locale))) terminal.report(sentence);
  if (args.json) terminal.print(JSON.stringify({ out: path, ...outcome }, null, 2));
  else terminal.print(words.marked(path, outcome.marked));
  return EXIT_STATUS.done;
};

import { messagesFor } from "../../core";
import { stillMarkedSentences } from "../../hosts/mark-sentences";
import type { Command } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { pathOfCopy } from "../path-of-copy";
import { readInputs } from "../read-inputs";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

/** Takes the marks of a workbook back, in a copy of it. */
export const unmark: Command = async (context) => {
  const { args, locale, terminal } = context;
  const words = cliWords(locale);
  const path = await pathOfCopy(context);
  const { read } = await readInputs(context);
  const [input] = read;
  if (!input) {
    terminal.report(words.nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const outcome = await input.host.takeBackMarks();
  await writeWhole(path, input.host.bytes());
  for (const sentence of stillMarkedSentences(outcome, messagesFor(locale))) {
    terminal.report(sentence);
  }
  if (args.json) terminal.print(JSON.stringify({ out: path, ...outcome }, null, 2));
  else terminal.print(words.unmarked(path, outcome.restored));
  return EXIT_STATUS.done;
};

import { messagesFor } from "../core";
import { failureSentences } from "../hosts/failure-sentences";
import { HostError } from "../hosts/host-error";
import type { Surroundings } from "./ribbon-command";
import { wordsFor } from "./words/words-for";

/** Runs a command, or a part of one that is told of by itself; a failure becomes the sentences for it. Never throws. */
export async function runCommand(
  work: () => Promise<readonly string[]>,
  { file, locale }: Surroundings,
): Promise<readonly string[]> {
  try {
    return await work();
  } catch (error) {
    return error instanceof HostError
      ? failureSentences(error, messagesFor(locale))
      : [wordsFor(locale).unexpected(file)];
  }
}

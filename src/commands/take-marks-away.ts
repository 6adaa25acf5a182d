import { messagesFor } from "../core";
import { stillMarkedSentences } from "../hosts/mark-sentences";
import type { CommandHost, Surroundings } from "./ribbon-command";

/** Gives every marked cell the fill that it had. */
export const takeMarksAway = async (
  host: CommandHost,
  { locale }: Surroundings,
): Promise<readonly string[]> =>
  stillMarkedSentences(await host.takeBackMarks(), messagesFor(locale));

import { isObject, parseJson } from "../kept-json";

/**
 * What a ribbon command has to tell. Ribbon commands run on a page of their own that nobody sees and that has no way
 * of showing a sentence; so they leave it in the store that our pages share on this machine, and the pane shows it.
 */
export type CommandNotice = { readonly file: string; readonly sentences: readonly string[] };

/** The key in `localStorage`, told to other pages by `storage` events. */
export const COMMAND_NOTICE_KEY = "shinchoku.command-notice";

/** Writes a notice as the text that is kept. */
export const writeCommandNotice = (notice: CommandNotice): string => JSON.stringify(notice);

/** Reads a kept notice; null where none is kept or something else stands there. */
export function readCommandNotice(kept: string | null): CommandNotice | null {
  const parsed = kept === null ? null : parseJson(kept);
  if (!isObject(parsed)) return null;
  const { file, sentences } = parsed;
  if (typeof file !== "string" || !Array.isArray(sentences)) return null;
  return { file, sentences: sentences.filter((sentence) => typeof sentence === "string") };
}

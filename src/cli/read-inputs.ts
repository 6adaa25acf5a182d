import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  messagesFor,
  readWorkbook,
  type Locale,
  type Profile,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../core";
import { HostError } from "../hosts/host-error";
import { openXlsxFile, type XlsxFileHost } from "../hosts/xlsx-file/xlsx-file-host";
import { readKeptProfile } from "../hosts/kept-profile";
import { profileErrorSentence } from "../hosts/profile-sentences";
import type { CommandContext } from "./command";
import { displayNames } from "./display-names";
import { loadProfile } from "./load-profile";
import { cliWords } from "./words";

/** A workbook that was read. */
export type Input = {
  readonly path: string;
  readonly host: XlsxFileHost;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** What was taught about reading it; null for nothing. */
  readonly profile: Profile | null;
};

/** What was read, and whether anything could not be. */
export type Inputs = { readonly read: readonly Input[]; readonly unreadable: number };

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new HostError("file-not-found", name, path, { cause });
  }
}

async function readInput(
  path: string,
  name: string,
  { args, locale, terminal }: CommandContext,
  profile: Profile | null,
): Promise<Input> {
  const host = openXlsxFile(name, await readBytes(path, name));
  const snapshot = await host.readSnapshot();
  const kept = args.profile === null ? await readKeptProfile(host) : { profile, error: null };
  if (kept.error)
    terminal.report(`${name}: ${profileErrorSentence(kept.error, messagesFor(locale))}`);
  const reading = readWorkbook(snapshot, locale, kept.profile);
  return { path, host, snapshot, reading, profile: kept.profile };
}

/** A workbook as it is once its cells were changed. */
export async function readAgain(input: Input, locale: Locale): Promise<Input> {
  const snapshot = await input.host.readSnapshot();
  return { ...input, snapshot, reading: readWorkbook(snapshot, locale, input.profile) };
}

const isEmpty = ({ indicators, summaries }: WorkbookReading): boolean =>
  indicators.length === 0 && summaries.length === 0;

/**
 * Reads every workbook named; one that cannot be read, or holds no indicator table, is reported in a sentence
 * and does not stop the others. A file named twice is read once.
 */
export async function readInputs(context: CommandContext): Promise<Inputs> {
  const { args, locale, terminal } = context;
  const profile = await loadProfile(context);
  const distinct = [...new Set(args.files.map((path) => resolve(path)))];
  const names = displayNames(distinct);
  const read: Input[] = [];
  let unreadable = 0;
  for (const [index, path] of distinct.entries()) {
    const name = names[index] ?? path;
    if (distinct.length > 1) {
      terminal.report(cliWords(locale).reading(name, index + 1, distinct.length));
    }
    try {
      const input = await readInput(path, name, context, profile);
      if (isEmpty(input.reading)) {
        unreadable += 1;
        terminal.report(messagesFor(locale).noIndicators(name));
      } else read.push(input);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unreadable += 1;
      terminal.report(messagesFor(locale).hostErrors[error.code](name));
    }
  }
  return { read, unreadable };
}

import type { EarlierReport, Profile, ProfileError, Settings, WorkbookSnapshot } from "../../core";
import { canKeepDocuments } from "../../hosts/kept-documents";
import { readKeptProfile } from "../../hosts/kept-profile";
import { readKeptReport } from "../../hosts/kept-report";
import { readKeptSettings, type UnusableSettings } from "../../hosts/kept-settings";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { failureOf } from "./failure-of";
import type { UnreadableFile, WorkbookSource } from "./workbook-source";

/** A source with what its host saw when it was last read. */
export type OpenWorkbook = {
  readonly source: WorkbookSource;
  readonly snapshot: WorkbookSnapshot;
  /** What it keeps about how its forms are read; null for nothing. */
  readonly profile: Profile | null;
  /** Set where it keeps something that is no profile. */
  readonly profileError: ProfileError | null;
  /** What it keeps about how it is judged and checked; null for nothing. */
  readonly settings: Settings | null;
  /** Set where it keeps something that is no settings. */
  readonly settingsError: UnusableSettings | null;
  /** The report that it keeps to be compared with. */
  readonly earlier: EarlierReport;
};

export type SourcesRead = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly unreadable: readonly UnreadableFile[];
};

/** How far the reading has come. */
export type ReadingProgress = {
  /** The sources that are done with. */
  readonly done: number;
  /** The one that is being read; null before the first. */
  readonly file: string | null;
  /** How much of it is read, from 0 to 1; null where its host does not tell. */
  readonly share: number | null;
};

export type ReadSourcesOptions = {
  /** Calls the reading off. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadingProgress) => void;
};

/** In milliseconds; as long as a browser needs to draw. */
const FRAME = 20;

/** Reading keeps the browser busy; without a pause it would not show how far it has come. */
const browserDraws = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FRAME));

type Kept = Omit<OpenWorkbook, "source" | "snapshot">;

const NOTHING_KEPT: Kept = {
  profile: null,
  profileError: null,
  settings: null,
  settingsError: null,
  earlier: null,
};

async function readKept(host: WorkbookHost): Promise<Kept> {
  if (!canKeepDocuments(host)) return NOTHING_KEPT;
  const { profile, error: profileError } = await readKeptProfile(host);
  const { settings, error: settingsError } = await readKeptSettings(host);
  const earlier = await readKeptReport(host);
  return { profile, profileError, settings, settingsError, earlier };
}

/** Reads one source after the other, so that one that fails does not stop the rest; null where it was called off. */
export async function readSources(
  sources: readonly WorkbookSource[],
  { signal, onProgress }: ReadSourcesOptions,
): Promise<SourcesRead | null> {
  const workbooks: OpenWorkbook[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const [done, source] of sources.entries()) {
    const { file, host } = source;
    const tell = (share: number | null): void => onProgress({ done, file, share });
    tell(null);
    await browserDraws();
    if (signal.aborted) return null;
    try {
      const snapshot = await host.readSnapshot({ signal, onProgress: tell });
      workbooks.push({ source, snapshot, ...(await readKept(host)) });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === "cancelled") return null;
      unreadable.push({ file, ...failure });
    }
  }
  return signal.aborted ? null : { workbooks, unreadable };
}

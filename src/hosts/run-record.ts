import type { Profile, RunRecord, Settings } from "../core";
import { canIdentifyFile } from "./file-identity";
import { PROGRAM_VERSION } from "./program-version";
import type { WorkbookHost } from "./workbook-host";

/** A workbook that a report is made from, with its host. */
export type RecordedSource = {
  readonly file: string;
  readonly host: WorkbookHost;
  /** What was taught about reading it; null for nothing. */
  readonly profile: Profile | null;
};

/** What a report over some workbooks is made with, for its record. */
export const runRecordOf = (sources: readonly RecordedSource[], settings: Settings): RunRecord => ({
  program: `Shinchoku ${PROGRAM_VERSION}`,
  settings,
  files: sources.map(({ file, host, profile }) => ({
    file,
    identity: canIdentifyFile(host) ? host.identifyFile() : null,
    profile,
  })),
});

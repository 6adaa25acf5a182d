import type { Profile } from "../layouts";
import type { Settings } from "../settings";

/** By what a file can be told from every other: its size in bytes and its SHA-256 in 64 hexadecimal digits. */
export type FileIdentity = { readonly size: number; readonly sha256: string };

/** A workbook of a run; `identity` is null where its bytes are not at hand, as in an open Excel. */
export type RunFile = {
  readonly file: string;
  readonly identity: FileIdentity | null;
  /** What was taught about reading it; null for nothing. */
  readonly profile: Profile | null;
};

/** What a report was made with, as far as the report itself does not say it. */
export type RunRecord = {
  /** Name and version of the program. */
  readonly program: string;
  readonly settings: Settings;
  readonly files: readonly RunFile[];
};

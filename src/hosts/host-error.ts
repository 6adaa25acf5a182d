/** What went wrong at the border to a workbook; the words for people live in the message files under the same code. */
export const HOST_ERROR_CODES = [
  "empty-file",
  "legacy-xls",
  "encrypted",
  "text-file",
  "web-page",
  "open-document",
  "not-a-workbook",
  "truncated",
  "damaged",
  "unsafe",
  "too-large",
  "file-not-found",
  "write-failed",
  "cancelled",
  "excel-busy-editing",
  "excel-other-workbook",
  "excel-protected",
  "excel-changed-meanwhile",
  "excel-connection-lost",
  "excel-too-much-at-once",
  "excel-failed",
] as const;

export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/**
 * How a failed writing left the workbook: as it was, with working sheets of ours that the next writing removes, or unknown
 * because Excel gave no further answer; `cells-unknown` where cells of people's own were to be changed.
 */
export type Aftermath = "unchanged" | "leftovers" | "unknown" | "cells-unknown";

/** Thrown by hosts where a workbook cannot be read or written; `detail` is for the log, not for people. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly file: string,
    readonly detail: string,
    options?: ErrorOptions & { readonly aftermath?: Aftermath },
  ) {
    super(`${code}: ${file}: ${detail}`, options);
    this.name = "HostError";
    this.aftermath = options?.aftermath ?? null;
  }

  /** Null where nothing was to be written. */
  readonly aftermath: Aftermath | null;
}

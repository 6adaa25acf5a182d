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
  "too-large",
  "file-not-found",
  "write-failed",
  "excel-busy-editing",
  "excel-protected",
  "excel-failed",
] as const;

export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

/** Thrown by hosts where a workbook cannot be read or written; `detail` is for the log, not for people. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly file: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${file}: ${detail}`, options);
    this.name = "HostError";
  }
}

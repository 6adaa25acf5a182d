import { HostError, type Aftermath, type HostErrorCode } from "../host-error";

/** The codes of Office.js that people can do something about; all others are a failure of Excel or of ours. */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map([
  ["InvalidOperationInCellEditMode", "excel-busy-editing"],
  ["InactiveWorkbook", "excel-other-workbook"],
  ["AccessDenied", "excel-protected"],
  ["ItemNotFound", "excel-changed-meanwhile"],
  ["InvalidReference", "excel-changed-meanwhile"],
  ["ItemAlreadyExists", "excel-changed-meanwhile"],
  ["Conflict", "excel-changed-meanwhile"],
  ["ConnectionFailure", "excel-connection-lost"],
  ["HostRestartNeeded", "excel-connection-lost"],
  ["RequestAborted", "excel-connection-lost"],
  ["ServiceNotAvailable", "excel-connection-lost"],
  ["Timeout", "excel-connection-lost"],
  ["InvalidOrTimedOutSession", "excel-connection-lost"],
  ["RequestPayloadSizeLimitExceeded", "excel-too-much-at-once"],
  ["ResponsePayloadSizeLimitExceeded", "excel-too-much-at-once"],
  ["OperationCellsExceedLimit", "excel-too-much-at-once"],
  ["RangeExceedsLimit", "excel-too-much-at-once"],
]);

/** Turns whatever Office.js threw into a HostError about a file; a HostError stays what it is. */
export function asHostError(error: unknown, file: string): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const detail = code === null ? message : `${code}: ${message}`;
  return new HostError(CODES.get(code ?? "") ?? "excel-failed", file, detail, { cause: error });
}

/** The same error, with what is known of the workbook after it. */
export const withAftermath = (error: HostError, aftermath: Aftermath): HostError =>
  new HostError(error.code, error.file, error.detail, { cause: error.cause, aftermath });

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

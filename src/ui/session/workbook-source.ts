import type { CellPosition } from "../../core";
import type { Aftermath, HostErrorCode } from "../../hosts/host-error";
import type { WorkbookHost } from "../../hosts/workbook-host";

/** A workbook that the composition root hands to the panels; `file` is unique among the open ones. */
export type WorkbookSource = { readonly file: string; readonly host: WorkbookHost };

/** Why a file could not be used: a host's code, or `unexpected` for a fault of ours. */
export type FailureCode = HostErrorCode | "unexpected";

/** Why something failed and how it left the workbook, where that is known. */
export type Failure = { readonly code: FailureCode; readonly aftermath: Aftermath | null };

export type UnreadableFile = Failure & { readonly file: string };

/** A cell of one of the open workbooks. */
export type CellPlace = {
  readonly file: string;
  readonly sheet: string;
  readonly position: CellPosition;
  /** The other corner, where a person selected several cells. */
  readonly upTo?: CellPosition;
};

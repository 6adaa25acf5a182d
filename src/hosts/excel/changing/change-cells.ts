import type { CellChange } from "../../../core";
import { backOf } from "../../cell-changes";
import type { HostError } from "../../host-error";
import type { ChangeOutcome } from "../../workbook-host";
import { asHostError, withAftermath } from "../excel-errors";
import { openWorkbookName } from "../open-workbook";
import { runInExcel } from "../run-in-excel";
import { findPossibleChanges, type PossibleChange } from "./find-possible-changes";
import { writeContents, type Writing } from "./write-contents";

/**
 * Changes cells of people's own sheets: what they hold is looked at first, then all are written in one sync. A cell formatted
 * as text that is to hold a number gets the general format, under which a number is one. Throws a HostError with its aftermath.
 */
export async function changeCellsInExcel(changes: readonly CellChange[]): Promise<ChangeOutcome> {
  const { possible, refused } = await findPossibleChanges(changes);
  if (possible.length > 0) {
    try {
      await runInExcel((context) => writeContents(context, possible.map(doing)));
    } catch (error) {
      throw await withoutHalfOfThem(asHostError(error, openWorkbookName()), possible);
    }
  }
  return {
    refused,
    changed: possible.map(({ change, before, after }) => ({
      change,
      back: { ...backOf(change), ...(before !== after && { numberFormat: before }) },
    })),
  };
}

const doing = ({ change: { sheet, position, to }, before, after }: PossibleChange): Writing => ({
  sheet,
  position,
  content: to,
  numberFormat: after,
  setsFormat: before !== after,
});

const undoing = ({
  change: { sheet, position, from },
  before,
  after,
}: PossibleChange): Writing => ({
  sheet,
  position,
  content: from,
  numberFormat: before,
  setsFormat: before !== after,
});

/** Puts the former contents back that were changed before the failure. */
async function withoutHalfOfThem(
  error: HostError,
  possible: readonly PossibleChange[],
): Promise<HostError> {
  const undone = await runInExcel((context) => writeContents(context, possible.map(undoing))).then(
    () => true,
    () => false,
  );
  return withAftermath(error, undone ? "unchanged" : "cells-unknown");
}

import { useMemo } from "react";
import {
  eachCellOnce,
  planFixes,
  type CheckReport,
  type Finding,
  type PlannedFix,
} from "../../core";
import { canChangeCells, type CellEditor, type ChangeOutcome } from "../../hosts/workbook-host";
import type { FixedCell } from "./fixed-cells";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction } from "./report-state";
import { useStartWork } from "./use-start-work";
import type { Work } from "./work";

/** Putting right what findings say, cell by cell, and taking it back. */
export type FixSession = {
  /** What can be put right, by the finding that says so. */
  readonly fixes: ReadonlyMap<Finding, PlannedFix>;
  /** What was put right since the workbooks were opened. */
  readonly fixed: readonly FixedCell[];
  /** Puts cells of one workbook right. */
  readonly fix: (file: string, fixes: readonly PlannedFix[]) => Promise<void>;
  /** Puts the former contents of cells of one workbook back. */
  readonly takeBack: (file: string, cells: readonly FixedCell[]) => Promise<void>;
};

export type FixInput = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly report: CheckReport | null;
  readonly fixed: readonly FixedCell[];
  readonly busy: Work | null;
  readonly dispatch: (action: ReportAction) => void;
};

/** Plans the corrections of a report, and makes them in the workbooks whose hosts can change cells. */
export function useFixing({ workbooks, report, fixed, busy, dispatch }: FixInput): FixSession {
  const start = useStartWork(busy, dispatch);
  const editable = useMemo(() => workbooks.flatMap(editableOf), [workbooks]);
  const fixes = useMemo(() => {
    const planned = editable.flatMap(({ workbook: { snapshot } }) =>
      planFixes(report?.findings ?? [], snapshot),
    );
    return new Map(planned.map((fix) => [fix.finding, fix]));
  }, [editable, report]);
  return useMemo(() => {
    // A workbook that was saved under another name since is read under that one.
    const work = async (file: string, kind: Work, of: ChangeWork): Promise<void> => {
      const found = editable.find(
        ({ workbook: { source, snapshot } }) => source.file === file || snapshot.file === file,
      );
      if (!found) return;
      const { workbook, host } = found;
      await start(workbook, kind, async () => ({
        file: workbook.source.file,
        ...(await of(host)),
      }));
    };
    return {
      fixes,
      fixed,
      fix: (file, chosen) =>
        work(file, "fixing", async (host) => {
          const changes = eachCellOnce(chosen).map(({ change }) => change);
          return { kind: "fixed", outcome: await host.changeCells(changes) };
        }),
      takeBack: (file, cells) =>
        work(file, "taking-back-fixes", async (host) => {
          const changes = cells.map(({ back }) => back);
          return { kind: "fixes-taken-back", outcome: await host.changeCells(changes) };
        }),
    };
  }, [editable, fixes, fixed, start]);
}

type ChangeWork = (
  host: CellEditor,
) => Promise<{ readonly kind: "fixed" | "fixes-taken-back"; readonly outcome: ChangeOutcome }>;

/** A workbook whose host can change cells, with that host. */
type Editable = { readonly workbook: OpenWorkbook; readonly host: CellEditor };

function editableOf(workbook: OpenWorkbook): readonly Editable[] {
  const { host } = workbook.source;
  return canChangeCells(host) ? [{ workbook, host }] : [];
}

import { withoutBlanks } from "../../indicators";
import { formatReference, type LogicalCell, type LogicalGrid } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { labelsOnSheet } from "../labels-on-sheet";
import { words } from "./words";

const OWNER = /^(?:担当者|責任者|実施責任者|記入者|記載者|作成者|記録者)(?:名|氏名)?[:：]?$/;

const isBlank = (cell: LogicalCell | null): boolean => cell === null || cell.text === "";

/** Whether neither the cell to the right of a label nor the one below it says anything. */
const isUnanswered = ({ at }: LogicalGrid, label: LogicalCell): boolean =>
  isBlank(at(label.top, label.right + 1)) && isBlank(at(label.bottom + 1, label.left));

export const ownerMissing = defineSheetRule({
  id: "owner-missing",
  group: "missing",
  severity: "information",
  words,
  check: ({ sheet, indicators, grid }) => {
    if (indicators.length === 0) return "not-applicable";
    const labels = labelsOnSheet({ sheet, grid }, OWNER);
    if (labels.length === 0) return "not-applicable";
    return labels
      .filter((label) => isUnanswered(grid(), label))
      .map((label) => ({
        cell: formatReference(sheet.name, { row: label.top, column: label.left }),
        data: { label: withoutBlanks(label.text) },
      }));
  },
});

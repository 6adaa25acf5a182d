import { columnLetters, readWorkbook, type MergedArea, type SheetSnapshot } from "../../src/core";
import type { GeneratedWorkbook } from "./generate";
import { scoreWorkbook } from "./scoring/score-workbook";

/** A generated workbook in words, without reading it: its sheets cell by cell and its truth. */
export const showLayout = (workbook: GeneratedWorkbook): string =>
  [
    `# ${workbook.variant} seed ${workbook.seed}, family "${workbook.family}"`,
    ...workbook.snapshot.sheets.map(showSheet),
    "## truth",
    ...showTruth(workbook),
  ].join("\n");

/** A generated workbook in words, the notes of its reading, and what was not read right. */
export function showWorkbook(workbook: GeneratedWorkbook): string {
  const score = scoreWorkbook(workbook);
  const { notes } = readWorkbook(workbook.snapshot, "ja");
  return [
    showLayout(workbook),
    "## notes",
    ...notes.map(({ code, cell }) => `${code} ${cell}`),
    "## not as it stands",
    ...score.values.failures.map(
      ({ cell, message, announced }) => `${cell} ${announced ? "(announced) " : ""}${message}`,
    ),
    ...[score.indicators, score.fields, score.narratives, score.summaries].flatMap(
      ({ failures }) => failures,
    ),
    "## cells of which nothing is said",
    ...score.silent,
  ].join("\n");
}

function showSheet(sheet: SheetSnapshot): string {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    const shown = `${addressOf(sheet.mergedAreas, cell)}[${cell.text.replace(/\n/g, "⏎")}]`;
    const row = rows.get(cell.row);
    if (row) row.push(shown);
    else rows.set(cell.row, [shown]);
  }
  const hidden = [
    ...(sheet.visibility === "visible" ? [] : [sheet.visibility]),
    ...sheet.hiddenRows.map((row) => `row ${row} hidden`),
    ...sheet.hiddenColumns.map((column) => `column ${columnLetters(column)} hidden`),
  ];
  return [
    `## sheet ${sheet.name}${hidden.length > 0 ? ` (${hidden.join(", ")})` : ""}`,
    ...[...rows].map(([row, cells]) => `${row}: ${cells.join(" ")}`),
  ].join("\n");
}

/** `B` for a single cell in its row, `B:D+2` for one that spans columns to D and two rows more. */
function addressOf(
  areas: readonly MergedArea[],
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const area = areas.find(({ top, left }) => top === row && left === column);
  const first = columnLetters(column);
  if (!area) return first;
  const across = area.right > column ? `:${columnLetters(area.right)}` : "";
  return `${first}${across}${area.bottom > row ? `+${area.bottom - row}` : ""}`;
}

const showTruth = ({ truth }: GeneratedWorkbook): readonly string[] => [
  ...truth.indicators.flatMap(({ name, nameCell, department, fields, values, narratives }) => [
    `${nameCell} "${name}" department ${department ?? "-"} ${JSON.stringify(fields)}`,
    ...values.map(
      ({ role, fiscalYears, text, cell }) =>
        `  ${role} ${fiscalYears.map((year) => year ?? "-").join(" or ")} "${text}" ${cell}`,
    ),
    ...narratives.map(({ cell, text }) => `  narrative ${cell} "${text.slice(0, 12)}…"`),
  ]),
  ...truth.summaries.map(
    ({ kind, label, number, cell }) => `${kind} "${label}" ${number ?? "-"} ${cell}`,
  ),
];

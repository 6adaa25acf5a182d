import type { LogicalCell } from "../../workbook";
import type { CellReader } from "../engine/form-reader";
import { readNarrative, readValueCell, referenceOf } from "../engine/form-reader";
import type { LabelCell } from "../engine/sheet-scan";
import { splitOrdinal } from "../heading";
import type { Meanings } from "./header-band";
import type { HeaderMeaning } from "./header-meaning";

/** Reads what labels outside tables say: the fields of a form, values that stand alone, and what was written in words. */
export function readFields(
  reader: CellReader,
  labels: readonly LabelCell[],
  meanings: Meanings,
): void {
  const { account } = reader;
  for (const { cell: label } of labels) {
    const meaning = meanings(label);
    const cell = valueOf(reader, label);
    account.use(label, "label");
    if (!cell) continue;
    if (meaning) readMeant(reader, label, cell, meaning);
    else readNarrative(reader, label.text, cell);
  }
}

/** What a label speaks of: to its right, or below it where another label or nothing stands there. */
function valueOf({ scan }: CellReader, label: LogicalCell): LogicalCell | null {
  const { grid } = scan;
  for (let cell = grid.at(label.top, label.right + 1); cell;) {
    if (scan.labelAt(cell)?.exact) break;
    if (cell.text !== "") return cell;
    cell = grid.at(label.top, cell.right + 1);
  }
  const below = grid.at(label.bottom + 1, label.left);
  if (below && below.text !== "" && !scan.labelAt(below)?.exact) return below;
  const beside = grid.at(label.top, label.right + 1);
  return beside && beside.text === "" ? beside : null;
}

function readMeant(
  reader: CellReader,
  label: LogicalCell,
  cell: LogicalCell,
  { role, attribute, fiscalYear, unit }: HeaderMeaning,
): void {
  const { scan, account, draft } = reader;
  const reference = referenceOf(scan, cell);
  if (role) {
    if (unit && !draft.shared.fields.unit)
      draft.shared.fields.unit = { text: unit, cell: referenceOf(scan, label) };
    readValueCell(reader, draft.shared, cell, { role, fiscalYear, headers: [label] });
    return;
  }
  if (cell.text === "" || !attribute || attribute === "kind" || attribute === "year") return;
  if (attribute === "narrative") return readNarrative(reader, label.text, cell);
  account.use(cell, "field");
  if (attribute === "goal") draft.shared.goal = cell.text;
  else if (attribute === "name" || attribute === "initiative") {
    const { ordinal, words } = splitOrdinal(cell.text);
    draft.shared.fields[attribute] ??= { text: words, cell: reference };
    if (ordinal) draft.shared.numbers.push(ordinal);
  } else draft.shared.fields[attribute] ??= { text: cell.text, cell: reference };
}

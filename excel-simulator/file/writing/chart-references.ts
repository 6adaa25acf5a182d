import { cellTexts, figures } from "../../../src/hosts/xlsx-file/writing/chart-data";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { parseArea, type Area } from "../../model/area";
import { isCellError, type CellValue } from "../../model/cell";
import { cellKey, positionsIn } from "../../model/cell-grid";
import { namesSheet } from "../../model/sheet-reference";
import type { Sheet } from "../../model/sheet";

function areaOf(reference: string, sheet: Sheet): Area | null {
  if (!namesSheet(reference, sheet.name)) return null;
  return parseArea(reference.slice(reference.lastIndexOf("!") + 1));
}

/** What referenced cells hold; nothing of other sheets, which Excel looks up itself. */
function valuesOf(reference: string, sheet: Sheet): readonly CellValue[] {
  const area = areaOf(reference, sheet);
  if (!area) return [];
  return [...positionsIn(area)].map(
    (position) => sheet.cells.get(cellKey(position))?.value ?? null,
  );
}

const shown = (value: CellValue): string | null => {
  if (value === null) return null;
  return isCellError(value) ? value.error : String(value);
};

/** The element that names categories; nothing where a series has none. */
export const referencedTexts = (
  local: string,
  reference: string | null,
  sheet: Sheet,
): XmlNode[] =>
  reference === null
    ? []
    : [
        xmlNode(local, {}, [
          cellTexts({ reference, texts: valuesOf(reference, sheet).map(shown) }),
        ]),
      ];

/** The element with the values of a series; nothing where it has none. */
export function referencedNumbers(
  local: string,
  reference: string | null,
  sheet: Sheet,
): XmlNode[] {
  if (reference === null) return [];
  const numbers = valuesOf(reference, sheet).map((value) =>
    typeof value === "number" ? value : null,
  );
  return [xmlNode(local, {}, [figures({ reference, numbers })])];
}

import type { WorkbookReading } from "../layouts";
import { parseReference } from "../workbook";
import type { Finding } from "./finding";

type Place = readonly [file: number, sheet: number, row: number, column: number];

type Order = ReadonlyMap<string, readonly [file: number, sheet: number]>;

/** Workbooks in the order given, sheets in the order of their tabs; those that we wrote come last. */
const orderOf = (readings: readonly WorkbookReading[]): Order =>
  new Map(
    readings.flatMap(({ file, sheetNames }, index) => [
      [file, [index, sheetNames.length]] as const,
      ...sheetNames.map((sheet, tab) => [`${file}\n${sheet}`, [index, tab]] as const),
    ]),
  );

function placeOf({ file, cell }: Finding, order: Order): Place {
  const reference = parseReference(cell);
  const [fileIndex, sheetIndex] = order.get(`${file}\n${reference?.sheet ?? cell}`) ??
    order.get(file) ?? [0, 0];
  return [fileIndex, sheetIndex, reference?.position.row ?? 0, reference?.position.column ?? 0];
}

const comparePlaces = (first: Place, second: Place): number =>
  first[0] - second[0] || first[1] - second[1] || first[2] - second[2] || first[3] - second[3];

/** Sorts findings by workbook, sheet and cell; those of one cell keep their order. */
export function sortFindings(
  findings: readonly Finding[],
  readings: readonly WorkbookReading[],
): readonly Finding[] {
  const order = orderOf(readings);
  return findings
    .map((finding) => ({ finding, place: placeOf(finding, order) }))
    .sort((first, second) => comparePlaces(first.place, second.place))
    .map(({ finding }) => finding);
}

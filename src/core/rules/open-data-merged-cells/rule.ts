import { formatAddress, formatReference } from "../../workbook";
import { defineListRule } from "../define-rule";
import { words } from "./words";

export const openDataMergedCells = defineListRule({
  id: "open-data-merged-cells",
  group: "open-data",
  severity: "warning",
  words,
  check: ({ sheet, list }) =>
    sheet.mergedAreas
      .filter(({ bottom }) => bottom >= list.headerRow)
      .map(({ top, left, bottom, right }) => ({
        cell: formatReference(sheet.name, { row: top, column: left }),
        data: {
          area: `${formatAddress({ row: top, column: left })}:${formatAddress({ row: bottom, column: right })}`,
        },
      })),
});

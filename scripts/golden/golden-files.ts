import {
  checkWorkbooks,
  columnLetters,
  defaultSettings,
  planReport,
  readWorkbook,
  type SheetPlan,
} from "../../src/core";
import { printedReport } from "../../src/cli/printed-report";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";

/** What the engine makes of a sample, as text to compare with. */
export type GoldenFile = { readonly name: string; readonly text: string };

const SAMPLES = [
  { sample: "seki", asOf: { year: 2022, month: 3, day: 31 }, withSheets: true },
  { sample: "ebetsu", asOf: { year: 2021, month: 3, day: 31 }, withSheets: false },
  { sample: "annaka", asOf: { year: 2022, month: 3, day: 31 }, withSheets: false },
] as const;

/** Checks the samples and plans the sheets of one of them; `bytesOf` gives a sample's workbook. */
export async function goldenFiles(
  bytesOf: (sample: string) => Uint8Array,
): Promise<readonly GoldenFile[]> {
  const files = await Promise.all(
    SAMPLES.map(async ({ sample, asOf, withSheets }): Promise<readonly GoldenFile[]> => {
      const host = openXlsxFile(`${sample}.xlsx`, bytesOf(sample));
      const into = await host.readSnapshot();
      const options = { asOf, locale: "ja", settings: defaultSettings, snapshots: [into] } as const;
      const report = checkWorkbooks([readWorkbook(into, "ja")], options);
      const check = { name: `${sample}.check.json`, text: asText(printedReport(report)) };
      if (!withSheets) return [check];
      const sheets = planReport(report, { into, locale: "ja" }).sheets.map(
        (sheet) => [sheet.name, shownTexts(sheet)] as const,
      );
      return [check, { name: `${sample}.sheets.json`, text: asText(Object.fromEntries(sheets)) }];
    }),
  );
  return files.flat();
}

const asText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** The texts and numbers of a sheet by their addresses. */
const shownTexts = ({ cells }: SheetPlan): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    cells.flatMap(({ row, column, content }) => {
      if (content.kind === "blank") return [];
      const address = `${columnLetters(column)}${row}`;
      return [[address, content.kind === "text" ? content.text : content.number]];
    }),
  );

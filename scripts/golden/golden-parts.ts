import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  suggestAsOf,
  type ReportSettings,
} from "../../src/core";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import type { GoldenFile } from "./golden-files";

const SAMPLES = ["annaka", "ebetsu", "fuchu-group1", "fuchu-group2", "sapporo", "seki"];

const LAYOUTS: Readonly<Record<string, ReportSettings>> = {
  "A4 landscape": {},
  "A3 portrait": { paper: "A3", orientation: "portrait" },
};

const TODAY = { year: 2026, month: 11, day: 25 };

/** What became of each part of a sample: `unchanged`, or the beginning of the SHA-256 of what was written. */
type Parts = Readonly<Record<string, string>>;

const hashOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

function comparedParts(before: Uint8Array, after: Uint8Array): Parts {
  const old = unzipSync(before);
  return Object.fromEntries(
    Object.entries(unzipSync(after)).map(([name, content]) => {
      const former = old[name];
      const isSame = former !== undefined && Buffer.from(former).equals(content);
      return [name, isSame ? "unchanged" : hashOf(content)];
    }),
  );
}

async function partsOf(sample: string, bytes: Uint8Array, layout: ReportSettings): Promise<Parts> {
  const host = openXlsxFile(`${sample}.xlsx`, bytes);
  const into = await host.readSnapshot();
  const reading = readWorkbook(into, "ja");
  const report = checkWorkbooks([reading], {
    asOf: suggestAsOf([reading], TODAY),
    locale: "ja",
    settings: defaultSettings,
    snapshots: [into],
  });
  await host.applyPlan(planReport(report, { into, locale: "ja", layout }));
  return comparedParts(bytes, host.bytes());
}

/** The written workbook of every sample part by part, on two kinds of paper. */
export async function goldenParts(
  bytesOf: (sample: string) => Uint8Array,
): Promise<readonly GoldenFile[]> {
  const files: GoldenFile[] = [];
  for (const sample of SAMPLES) {
    const bytes = bytesOf(sample);
    const content: Record<string, Parts> = {};
    for (const [name, layout] of Object.entries(LAYOUTS)) {
      content[name] = await partsOf(sample, bytes, layout);
    }
    const text = `${JSON.stringify(content, null, 2)}\n`;
    files.push({ name: `${sample}.parts.json`, text });
  }
  return files;
}

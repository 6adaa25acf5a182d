import { readFileSync } from "node:fs";
import {
  EXCEL_ON_THE_WEB,
  LTSC_2021,
  MICROSOFT_365,
  PROFILES,
} from "../../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { closeExcel, hostOf, openInExcel } from "../../../support/open-in-excel";
import { samplePath } from "../../../support/paths";
import { largeWorkbook } from "../../../../bench/large-workbook";

jest.setTimeout(120_000);
afterAll(closeExcel);

const MEGABYTE = 1024 * 1024;
const SAMPLES = ["annaka", "ebetsu", "fuchu-group1", "fuchu-group2", "sapporo", "seki"];

test.each([
  [LTSC_2021.name, LTSC_2021, 3],
  [MICROSOFT_365.name, MICROSOFT_365, 3],
  [EXCEL_ON_THE_WEB.name, EXCEL_ON_THE_WEB, 8],
])(
  "%s gives 200 sheets of 60 by 25 cells in few syncs and small answers",
  async (_, profile, mostSyncs) => {
    const excel = new SimulatedExcel(largeWorkbook(), profile);
    const { sheets } = await hostOf(excel).readSnapshot();
    const { syncs, largestRequestBytes, largestResponseBytes, cellsRead } = excel.meter.read();
    const limit = profile.payloadLimit === null ? Infinity : 4 * MEGABYTE;
    expect(syncs).toBeLessThanOrEqual(mostSyncs);
    expect(largestResponseBytes).toBeLessThan(limit);
    expect(largestRequestBytes).toBeLessThan(limit);
    expect(cellsRead).toBeGreaterThanOrEqual(200 * 60 * 25);
    expect(sheets).toHaveLength(200);
    for (const { cells, mergedAreas, hiddenRows } of sheets) {
      expect(cells).toHaveLength(60 * 25 - 4);
      expect(mergedAreas).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
      expect(hiddenRows).toEqual([3]);
    }
  },
);

for (const { name: profileName, ...profile } of PROFILES) {
  test.each(SAMPLES)(`%s reads in ${profileName} as from its file`, async (sample) => {
    const bytes = new Uint8Array(readFileSync(samplePath(sample)));
    const fromFile = await openXlsxFile(`${sample}.xlsx`, bytes).readSnapshot();
    const { host } = openInExcel(`${sample}.xlsx`, bytes, { name: profileName, ...profile });
    const snapshot = await host.readSnapshot();
    expect({ ...snapshot, unseen: [] }).toEqual(fromFile);
    expect(snapshot.unseen).toEqual(
      profile.givesCompressedFile ? [] : ["notes", "conditional-formats", "date-system"],
    );
  });
}

test("reading tells how far it has come, and stops where it is called off", async () => {
  const excel = new SimulatedExcel(largeWorkbook(), EXCEL_ON_THE_WEB);
  const heard: number[] = [];
  const signal = { aborted: false };
  const reading = hostOf(excel).readSnapshot({
    signal,
    onProgress: (share) => {
      heard.push(share);
      signal.aborted = true;
    },
  });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(heard).toHaveLength(1);
  expect(heard[0]).toBeGreaterThan(0);
  expect(heard[0]).toBeLessThan(1);

  heard.length = 0;
  await hostOf(excel).readSnapshot({ onProgress: (share) => heard.push(share) });
  expect(heard).toEqual([...heard].sort((first, second) => first - second));
  expect(heard.at(-1)).toBe(1);
});

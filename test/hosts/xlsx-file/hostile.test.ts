import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { HostError } from "../../../src/hosts/host-error";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { seeded } from "../../support/random";
import {
  buildPackage,
  buildSheet,
  buildWorkbook,
  numberFormats,
  workbookParts,
} from "./support/build-package";
import { patchDirectory } from "./support/patch-zip";
import { planOf, textCell } from "./writing/sheet-plans";

const SEKI = new Uint8Array(readFileSync(join(process.cwd(), "samples/seki.xlsx")));
const PLAN = planOf({ cells: [textCell(1, 1, "総括")] });
const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ROW = `<sheetData>${ONE_CELL}</sheetData>`;

/** What reading and writing a file ends in: `done`, or the code of a HostError; everything else is thrown on. */
async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    const host = openXlsxFile("a.xlsx", bytes);
    await host.readSnapshot();
    await host.readAppearance();
    await host.applyPlan(PLAN);
    await host.readSnapshot();
    return "done";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);

const withRelationships = (count: number): Uint8Array => {
  const parts = workbookParts({ sheets: [{ name: "表", xml: ROW }] });
  const more = Array.from(
    { length: count },
    (_, index) => `<Relationship Id="rId${index + 9}" Type="urn:x/y" Target="z"/>`,
  );
  const name = "xl/_rels/workbook.xml.rels";
  const text = parts[name] ?? "";
  return buildPackage({
    ...parts,
    [name]: text.replace("</Relationships>", `${more.join("")}</Relationships>`),
  });
};

const withTabsOfOnePart = (): Uint8Array => {
  const parts = workbookParts({ sheets: [{ name: "表", xml: ROW }] });
  const text = parts["xl/workbook.xml"] ?? "";
  const again = '<sheet name="同" sheetId="9" r:id="rId1"/></sheets>';
  return buildPackage({ ...parts, "xl/workbook.xml": text.replace("</sheets>", again) });
};

const withPartsOfOnePlace = (): Uint8Array => {
  const parts = workbookParts({ sheets: [{ name: "表", xml: ROW }] });
  const bytes = buildPackage({ "a.bin": "a", "b.bin": "b", ...parts });
  return patchDirectory(bytes, 1, (record) => record.setUint32(42, 0, true));
};

const withManyParts = (): Uint8Array =>
  buildPackage({
    ...workbookParts({ sheets: [{ name: "表", xml: ROW }] }),
    ...Object.fromEntries(Array.from({ length: 65_001 }, (_, index) => [`m/${index}`, ""])),
  });

describe("a hostile file ends soon, in a result or in what is wrong with it", () => {
  test.each<[string, string, () => Uint8Array]>([
    [
      "comments without end before no page",
      "text-file",
      () => strToU8(`${"<!---->".repeat(500)}x`),
    ],
    ["a sheet nested without measure", "damaged", () => buildSheet(nested(200_000))],
    ["styles nested deeply", "damaged", () => buildSheet(ONE_CELL, { styles: nested(20_000) })],
    [
      "a workbook part nested deeply",
      "damaged",
      () => buildWorkbook({ sheets: [{ name: "表", xml: ROW }], afterSheets: nested(300) }),
    ],
    ["tabs that share a part", "damaged", withTabsOfOnePart],
    ["parts that share a place", "unsafe", withPartsOfOnePlace],
    ["more parts than a directory counts", "too-large", withManyParts],
    ["a row between two rows", "damaged", () => buildSheet('<row r="1.5"><c><v>1</v></c></row>')],
    [
      "cells without measure",
      "too-large",
      () => buildSheet(`<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(63)),
    ],
    ["relationships without measure", "done", () => withRelationships(130_000)],
    [
      "number formats without measure",
      "done",
      () =>
        buildSheet(ONE_CELL, {
          styles: `<numFmts>${'<numFmt numFmtId="200" formatCode="0"/>'.repeat(130_000)}</numFmts>`,
        }),
    ],
    [
      "a number format without measure",
      "done",
      () => buildSheet(ONE_CELL, { styles: numberFormats("ggge年".repeat(100_000)) }),
    ],
    [
      "columns hidden over and over",
      "done",
      () =>
        buildWorkbook({
          sheets: [
            {
              name: "表",
              xml: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(30_000)}</cols><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>`,
            },
          ],
        }),
    ],
    [
      "a cell in the last corner",
      "done",
      () => buildSheet('<row><c r="XFD1048576"><v>1</v></c></row>'),
    ],
    [
      "one merged area over the whole sheet",
      "done",
      () =>
        buildWorkbook({
          sheets: [
            {
              name: "表",
              xml: `${ROW}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
            },
          ],
        }),
    ],
  ])("%s: %s", async (_, end, build) => {
    expect(await endOf(build())).toBe(end);
  });
});

test("looks that no style has leave a cell plain", async () => {
  const styles = `<fonts><font><sz val="x"/><color rgb="FFFF0000" tint="x"/></font></fonts><borders><border><constructor style="thin"/></border></borders><cellXfs><xf/><xf><alignment horizontal="constructor" vertical="toString"/></xf></cellXfs>`;
  const [sheet] = await openXlsxFile("a.xlsx", buildSheet(ONE_CELL, { styles })).readAppearance();
  expect(sheet?.styles[1]).toMatchObject({
    horizontal: "general",
    vertical: "bottom",
    fontSize: 11,
    fontColor: "#ff0000",
  });
});

test("a workbook cut off anywhere is refused", async () => {
  const random = seeded(1);
  for (let time = 0; time < 20; time += 1) {
    expect(await endOf(SEKI.subarray(0, random.below(SEKI.length)))).toMatch(
      /^(truncated|damaged|empty-file)$/,
    );
  }
});

test("damaged bytes never end in anything but a result or a HostError", async () => {
  const random = seeded(2);
  for (let time = 0; time < 300; time += 1) {
    const damaged = SEKI.slice();
    const hits = 1 + random.below(8);
    for (let hit = 0; hit < hits; hit += 1)
      damaged[random.below(damaged.length)] = random.below(256);
    expect(typeof (await endOf(damaged))).toBe("string");
  }
});

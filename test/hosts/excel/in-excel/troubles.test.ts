import { deleteSheet, findSheet } from "../../../../excel-simulator/model/sheet-list";
import { STRICTEST_OPTIONS } from "../../../../excel-simulator/model/protection";
import { copyWorkbook } from "../../../../excel-simulator/model/workbook";
import { EXCEL_ON_THE_WEB, LTSC_2021, type Profile } from "../../../../excel-simulator/profiles";
import type { SimulatedExcel } from "../../../../excel-simulator/simulated-excel";
import { RIBBON_COMMANDS } from "../../../../src/commands/ribbon-commands";
import { runCommand } from "../../../../src/commands/run-command";
import { closeExcel } from "../../../support/open-in-excel";
import { fillsOf } from "./fills";
import { openSample, type OpenedSample } from "./opened-sample";

afterAll(closeExcel);

const surroundings = {
  file: "seki.xlsx",
  today: { year: 2022, month: 3, day: 31 },
  locale: "ja",
} as const;

/** Runs a ribbon command as people do; gives the sentences that they hear. */
function run(name: string, { host }: OpenedSample): Promise<readonly string[]> {
  const command = RIBBON_COMMANDS[name];
  if (!command) throw new Error(`no command ${name}`);
  return runCommand(() => command(host, surroundings), surroundings);
}

function protectCover({ workbook }: SimulatedExcel): void {
  const cover = findSheet(workbook, "総括");
  if (!cover) throw new Error("no cover");
  cover.protection = { options: STRICTEST_OPTIONS, password: null };
}

const NOT_WRITTEN = "ブックは元のままです。何も書き込んでいません。";

type Trouble = {
  readonly trouble: string;
  /** Office LTSC 2021 where none is named. */
  readonly profile?: Profile;
  readonly command: string;
  readonly arrange: (excel: SimulatedExcel) => void;
  readonly said: readonly (string | RegExp)[];
  /** The sheets that stay as they were; all of the department's own where none are named. */
  readonly untouched?: readonly string[];
};

test.each<Trouble>([
  {
    trouble: "a cell is being edited",
    command: "writeSummary",
    arrange: ({ faults }) => faults.beginCellEdit(),
    said: [/セルを編集中のため.*Enterキーで入力を確定してから/, NOT_WRITTEN],
  },
  {
    trouble: "somebody begins to edit a cell while sheets are written",
    command: "writeSummary",
    arrange: ({ faults }) => faults.changeBeforeSync(8, () => faults.beginCellEdit()),
    said: [
      /セルを編集中のため/,
      /作業用のシートが残っています。次に書き込むときに自動で取り除きます。/,
    ],
  },
  {
    trouble: "the connection is lost before anything was written",
    profile: EXCEL_ON_THE_WEB,
    command: "writeSummary",
    arrange: ({ faults }) => faults.loseConnection(),
    said: [/Excelとの接続が切れました。接続を確認し/, NOT_WRITTEN],
  },
  {
    trouble: "the connection is lost while sheets are written",
    profile: EXCEL_ON_THE_WEB,
    command: "writeSummary",
    arrange: ({ faults }) => faults.changeBeforeSync(8, () => faults.loseConnection()),
    said: [/Excelとの接続が切れました/, /どこまで書き込まれたか確認できませんでした/],
  },
  {
    trouble: "the workbook's structure is protected",
    command: "writeSummary",
    arrange: ({ workbook }) => {
      workbook.structureProtection = { password: null };
    },
    said: [
      /「進捗総括」「要注意一覧」「課別集計」「指標一覧」「検証結果」「判定方式比較」「取込記録」は、.*保護.*解除してください/,
    ],
  },
  {
    trouble: "a sheet with findings is protected",
    command: "checkWorkbook",
    arrange: protectCover,
    said: [/「総括」.*保護.*B6/],
    // Cells of the other sheets are marked.
    untouched: ["総括"],
  },
  {
    trouble: "Excel gives up in the middle",
    command: "writeSummary",
    arrange: ({ faults }) =>
      faults.changeBeforeSync(8, () => faults.failAtAction(30, "GeneralException")),
    said: [/Excelとのやり取りに失敗しました/, NOT_WRITTEN],
  },
])("when $trouble, people hear what happened and what to do", async (given) => {
  const opened = await openSample("seki", given.profile ?? LTSC_2021);
  const before = copyWorkbook(opened.excel.workbook);
  given.arrange(opened.excel);
  const sentences = await run(given.command, opened);
  expect(sentences).toEqual(given.said.map((said) => expect.stringMatching(said)));
  opened.excel.faults.clear();

  // The department's own sheets are as they were, whatever happened.
  const own = new Set(given.untouched ?? before.sheets.map(({ name }) => name));
  const ownSheets = ({ sheets }: typeof before) => sheets.filter(({ name }) => own.has(name));
  const [now, then] = [opened.excel.workbook, before].map((workbook) => ownSheets(workbook));
  expect(now?.map(({ cells }) => cells)).toEqual(then?.map(({ cells }) => cells));
  const fills = fillsOf(opened.excel.workbook);
  const ownFills = [...fillsOf(before)].filter(([cell]) => own.has(cell.split("!")[0] ?? ""));
  for (const [cell, fill] of ownFills) expect(fills.get(cell)).toEqual(fill);

  // Once the trouble is over, the same command works.
  opened.excel.workbook.structureProtection = null;
  for (const sheet of opened.excel.workbook.sheets) sheet.protection = null;
  expect(await run(given.command, opened)).toEqual([]);
  const left = opened.excel.workbook.sheets.filter(({ name }) => name.startsWith("_shinchoku"));
  expect(left).toEqual([]);
});

test("a sheet that a co-author deletes while it is marked is told, and the others are marked", async () => {
  const opened = await openSample("seki", LTSC_2021);
  const { excel } = opened;
  const { syncs } = await (async () => {
    const probe = await openSample("seki", LTSC_2021);
    await run("checkWorkbook", probe);
    return probe.excel.meter.read();
  })();
  const cover = findSheet(excel.workbook, "総括");
  if (!cover) throw new Error("no cover");
  excel.faults.changeBeforeSync(syncs - 3, () => deleteSheet(excel.workbook, cover));
  const sentences = await run("checkWorkbook", opened);
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.join("")).toMatch(/「総括」|削除されたか/);
  expect(findSheet(excel.workbook, "検証結果")).not.toBeNull();
});

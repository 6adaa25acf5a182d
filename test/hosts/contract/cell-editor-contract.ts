import type { CellChange, CellContent, WorkbookSnapshot } from "../../../src/core";
import { departmentWorkbook, foreignSheet, textCell, workbookOf } from "./contract-workbook";
import type { HostFactory } from "./host-contract";

const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (value: number): CellContent => ({ kind: "number", number: value });
const BLANK: CellContent = { kind: "blank" };

const change = (
  sheet: string,
  row: number,
  column: number,
  from: CellContent,
  to: CellContent,
): CellChange => ({ sheet, position: { row, column }, from, to });

/** Figures as departments type them. */
const typedWorkbook = (): WorkbookSnapshot =>
  workbookOf(
    foreignSheet("1", [
      textCell(1, 1, "受診者数"),
      textCell(1, 2, "１２"),
      textCell(1, 3, "1,234"),
      textCell(2, 1, "受診率"),
      textCell(2, 2, "１２％"),
      { row: 2, column: 3, value: { kind: "number", number: 7 }, text: "7" },
    ]),
    foreignSheet("2", [textCell(4, 2, "１２")]),
  );

/** What a host promises that can change single cells. */
export function describeChanging(open: HostFactory): void {
  it("changes the cells named and no others, and takes them back", async () => {
    const host = await open(typedWorkbook());
    const before = await host.readSnapshot();
    const changes = [
      change("1", 1, 2, text("１２"), number(12)),
      change("1", 1, 3, text("1,234"), number(1234)),
      change("1", 2, 2, text("１２％"), text("12%")),
      change("2", 4, 2, text("１２"), number(12)),
    ];
    const { changed, refused } = await host.changeCells(changes);
    expect(refused).toEqual([]);
    expect(changed.map((made) => made.change)).toEqual(changes);
    const [first, second] = (await host.readSnapshot()).sheets;
    expect(first?.cells).toEqual([
      textCell(1, 1, "受診者数"),
      { row: 1, column: 2, value: { kind: "number", number: 12 }, text: "12" },
      { row: 1, column: 3, value: { kind: "number", number: 1234 }, text: "1234" },
      textCell(2, 1, "受診率"),
      textCell(2, 2, "12%"),
      { row: 2, column: 3, value: { kind: "number", number: 7 }, text: "7" },
    ]);
    expect(second?.cells).toEqual([
      { row: 4, column: 2, value: { kind: "number", number: 12 }, text: "12" },
    ]);
    const taken = await host.changeCells(changed.map(({ back }) => back));
    expect(taken.refused).toEqual([]);
    expect(await host.readSnapshot()).toEqual(before);
  });

  it("fills a blank cell, in a row that is there or not, and empties it again", async () => {
    const host = await open(typedWorkbook());
    const before = await host.readSnapshot();
    const { changed } = await host.changeCells([
      change("1", 1, 4, BLANK, number(2021)),
      change("2", 4, 1, BLANK, text("令和3年度")),
      change("2", 9, 3, BLANK, number(2022)),
    ]);
    const [first, second] = (await host.readSnapshot()).sheets;
    expect(first?.cells[3]).toMatchObject({ row: 1, column: 4, text: "2021" });
    expect(second?.cells.map((cell) => cell.text)).toEqual(["令和3年度", "１２", "2022"]);
    await host.changeCells(changed.map(({ back }) => back));
    expect(await host.readSnapshot()).toEqual(before);
  });

  it.each<[string, CellChange, string]>([
    ["that holds another text", change("1", 1, 2, text("１３"), number(13)), "changed-since"],
    ["that holds a number by now", change("1", 2, 3, text("7"), number(7)), "changed-since"],
    ["that is no longer blank", change("1", 1, 1, BLANK, number(1)), "changed-since"],
    ["that was emptied", change("1", 5, 5, text("１２"), number(12)), "changed-since"],
    ["of a sheet that is gone", change("3", 1, 1, text("１２"), number(12)), "sheet-gone"],
  ])("refuses a cell %s and changes the others", async (_, refusedChange, reason) => {
    const host = await open(typedWorkbook());
    const other = change("2", 4, 2, text("１２"), number(12));
    const { changed, refused } = await host.changeCells([refusedChange, other]);
    expect(refused).toEqual([{ change: refusedChange, reason }]);
    expect(changed.map((made) => made.change)).toEqual([other]);
    const { sheets } = await host.readSnapshot();
    expect(sheets[0]).toEqual(typedWorkbook().sheets[0]);
  });

  it("changes a cell once where it is named twice", async () => {
    const host = await open(typedWorkbook());
    const twice = change("1", 1, 2, text("１２"), number(12));
    const { changed, refused } = await host.changeCells([twice, { ...twice, to: text("12") }]);
    expect([changed.length, refused.map(({ reason }) => reason)]).toEqual([1, ["changed-since"]]);
  });

  it("changes nothing where nothing is asked", async () => {
    const host = await open(departmentWorkbook());
    expect(await host.changeCells([])).toEqual({ changed: [], refused: [] });
  });
}

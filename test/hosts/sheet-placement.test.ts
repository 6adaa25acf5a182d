import { linkedSheets, placeSheets } from "../../src/hosts/sheet-placement";
import { noteSheet, planOf } from "./contract/contract-workbook";

const foreign = (name: string) => ({ name, purpose: null });

test.each([
  ["Progress", "PROGRESS"],
  ["進捗１", "進捗1"],
  ["ｼﾝﾁｮｸ", "シンチョク"],
])("a sheet %s stands in the way of %s", (theirs, ours) => {
  const { placed, refused } = placeSheets(planOf(noteSheet("summary", ours, "")).sheets, [
    foreign(theirs),
  ]);
  expect(placed).toEqual([]);
  expect(refused).toEqual([
    { purpose: "summary", name: ours, reason: "foreign-sheet-of-that-name" },
  ]);
});

test("two planned sheets cannot have one name", () => {
  const plan = planOf(noteSheet("summary", "総括", ""), noteSheet("findings", "総括", ""));
  const { placed, refused } = placeSheets(plan.sheets, []);
  expect(placed.map(({ plan: { purpose } }) => purpose)).toEqual(["summary"]);
  expect(refused.map(({ purpose }) => purpose)).toEqual(["findings"]);
});

test("links follow a sheet of ours that people renamed, unless a sheet has the very name", () => {
  const renamed = { name: "市長説明用", purpose: "summary" as const };
  const existing = [renamed, foreign("1")];
  const { placed } = placeSheets(planOf(noteSheet("summary", "進捗総括", "")).sheets, existing);
  const linked = linkedSheets(existing, placed);
  expect([linked("進捗総括"), linked("1"), linked("２")]).toEqual(["市長説明用", "1", null]);
  const withNamesake = linkedSheets([...existing, foreign("進捗総括")], placed);
  expect(withNamesake("進捗総括")).toBe("進捗総括");
});

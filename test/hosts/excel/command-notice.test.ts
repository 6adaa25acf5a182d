import { readCommandNotice, writeCommandNotice } from "../../../src/hosts/excel/command-notice";

test("a notice that was kept is read as it was written", () => {
  const notice = { file: "seki.xlsx", sentences: ["「進捗総括」は書き込みませんでした。"] };
  expect(readCommandNotice(writeCommandNotice(notice))).toEqual(notice);
});

test.each([
  null,
  "",
  "{",
  "null",
  "3",
  "{}",
  '{"file":1,"sentences":[]}',
  '{"file":"a","sentences":"b"}',
])("%j is no notice", (kept) => {
  expect(readCommandNotice(kept)).toBeNull();
});

test("what is no sentence is left out", () => {
  expect(readCommandNotice('{"file":"a","sentences":["b",1,null]}')).toEqual({
    file: "a",
    sentences: ["b"],
  });
});

import { planLinks } from "../../../src/page/grid/plan-links";

test("a link is found under the name that its sheet was written with", () => {
  const links = planLinks(
    "a.xlsx",
    {
      format: 1,
      sheets: [
        {
          purpose: "summary",
          name: "進捗総括",
          columns: [],
          rowHeights: [],
          cells: [
            {
              row: 3,
              column: 2,
              content: { kind: "text", text: "17" },
              role: "figure",
              goTo: { sheet: "総括", position: { row: 6, column: 2 } },
            },
            { row: 4, column: 2, content: { kind: "blank" }, role: "body" },
          ],
          mergedAreas: [],
          frozenRows: 0,
          repeatedRows: null,
          filter: null,
          tables: [],
          charts: [],
          conditionalFormats: [],
          page: {
            paper: "A4",
            orientation: "landscape",
            footer: { left: [], center: [], right: [] },
          },
        },
      ],
    },
    { written: [{ purpose: "summary", name: "まとめ" }], refused: [] },
  );
  expect([...links]).toEqual([
    ["まとめ!B3", { file: "a.xlsx", sheet: "総括", position: { row: 6, column: 2 } }],
  ]);
});

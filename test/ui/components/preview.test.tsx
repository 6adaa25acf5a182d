import { fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { inMemoryHost, type InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { StepPanels, useReport, type ShowCell } from "../../../src/ui";
import { samplePath } from "../../support/paths";

const TODAY = { year: 2022, month: 3, day: 31 };

async function sekiInMemory(): Promise<InMemoryHost> {
  const bytes = new Uint8Array(readFileSync(samplePath("seki")));
  return inMemoryHost(await openXlsxFile("seki.xlsx", bytes).readSnapshot());
}

type OpenedProps = {
  readonly sources: readonly { readonly file: string; readonly host: InMemoryHost }[];
  readonly showCell: ShowCell;
};

function Opened({ sources, showCell }: OpenedProps) {
  return (
    <StepPanels
      session={useReport({ sources, today: TODAY, locale: "ja" })}
      showCell={showCell}
      askPointed={async () => null}
    />
  );
}

async function openPreview(host: InMemoryHost, showCell: ShowCell = () => undefined) {
  render(<Opened sources={[{ file: "seki.xlsx", host }]} showCell={showCell} />);
  fireEvent.click(await screen.findByText("読み取りの色分け"));
}

test("the form is shown with what each cell was read as, and a click shows the cell itself", async () => {
  const shown: unknown[] = [];
  await openPreview(await sekiInMemory(), (place) => void shown.push(place));
  fireEvent.change(screen.getByRole("combobox", { name: "シート" }), { target: { value: "2" } });
  const table = screen.getByRole("table", { name: "シート「2」の読み取り" });
  const [target] = within(table).getAllByTitle(/^[A-Z]+\d+ 目標 令和\d+年度/);
  if (!target) throw new Error("no target is shown");
  fireEvent.click(target);
  expect(shown).toEqual([
    {
      file: "seki.xlsx",
      sheet: "2",
      position: { row: expect.any(Number), column: expect.any(Number) },
    },
  ]);
  expect(screen.getByRole("list", { name: "色と模様の意味" }).textContent).toContain(
    "読み取れなかったセル",
  );
});

test("the preview becomes a sheet of the workbook on demand", async () => {
  const host = await sekiInMemory();
  await openPreview(host);
  fireEvent.click(screen.getByRole("button", { name: "シートに書き出す" }));
  await screen.findAllByText(/枚のシートを作成しました。/);
  const { sheets } = await host.readSnapshot();
  expect(sheets.find(({ purpose }) => purpose === "preview")?.name).toBe("読取確認");
});

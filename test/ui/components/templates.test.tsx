import { screen } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { sheet } from "../../support/sheet-builder";
import { aLedger } from "../support/a-ledger";
import { openPanels } from "../support/open-panels";

test("a layout of one's own is listed among the sheets, with what is wrong in it", async () => {
  const ledger = aLedger();
  const layout = sheet("様式", { A1: "{{基準日}}", A2: "{{合計}}" });
  await openPanels(/書き出し/, inMemoryHost({ ...ledger, sheets: [...ledger.sheets, layout] }));
  expect(screen.getByText("様式（記入済み）")).toBeTruthy();
  expect(screen.getByText(/様式!A2の「{{合計}}」は知らない差し込み/)).toBeTruthy();
});

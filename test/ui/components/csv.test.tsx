import { screen } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, unfold } from "../support/open-panels";

test("where no file can be saved, the CSV stands in a field that is selected as a whole", async () => {
  await openPanels(/書き出し/, inMemoryHost(aLedger()));
  unfold("指標一覧のCSV");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "CSVの内容" });
  expect(field.value).toMatch(/^番号,目標・柱,取組,指標/);
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

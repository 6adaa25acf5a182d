import type { SheetPurpose } from "../core";
import { COMMAND_NOTICE_KEY, writeCommandNotice } from "../hosts/excel/command-notice";
import { excelHost } from "../hosts/excel/excel-host";
import { excelLocale, openWorkbookName } from "../hosts/excel/open-workbook";
import { today } from "../hosts/today";
import { RIBBON_COMMANDS } from "./ribbon-commands";
import { runCommand } from "./run-command";

async function run(purposes: readonly SheetPurpose[], event: Office.AddinCommands.Event) {
  const file = openWorkbookName();
  const sentences = await runCommand(excelHost(), {
    purposes,
    file,
    today: today(),
    locale: excelLocale(),
  });
  keep(writeCommandNotice({ file, sentences }));
  event.completed();
}

/** Where nothing can be kept the command has done its work all the same. */
function keep(notice: string): void {
  try {
    window.localStorage.setItem(COMMAND_NOTICE_KEY, notice);
  } catch {
    return;
  }
}

void Office.onReady(() => {
  for (const [name, purposes] of Object.entries(RIBBON_COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(purposes, event));
  }
});

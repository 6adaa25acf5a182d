import { COMMAND_NOTICE_KEY, writeCommandNotice } from "../hosts/excel/command-notice";
import { excelHost } from "../hosts/excel/excel-host";
import { excelLocale, openWorkbookName } from "../hosts/excel/open-workbook";
import { today } from "../hosts/today";
import { openXlsxFile } from "../hosts/xlsx-file/xlsx-file-host";
import type { RibbonCommand } from "./ribbon-command";
import { RIBBON_COMMANDS } from "./ribbon-commands";
import { runCommand } from "./run-command";

async function run(command: RibbonCommand, event: Office.AddinCommands.Event) {
  const file = openWorkbookName();
  const surroundings = { file, today: today(), locale: excelLocale() };
  const host = excelHost((name, bytes) => openXlsxFile(name, bytes).readSnapshot());
  const sentences = await runCommand(() => command(host, surroundings), surroundings);
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

// Before Excel says that it is ready: a button may be pressed as soon as it is.
for (const [name, command] of Object.entries(RIBBON_COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => run(command, event));
}
void Office.onReady();

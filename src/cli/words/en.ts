import type { CliWords } from "./cli-words";

export const en: CliWords = {
  usage: `Usage:
  shinchoku scan   FILE... [--json] [--profile FILE]
  shinchoku check  FILE... [--json] [--as-of YYYY-MM-DD] [--preset NAME] [--settings FILE] [--profile FILE] [--fail-on error|warning|never]
                   [--department NAME] [--sheet NAME] [--file NAME] [--rule ID] [--group NAME]
                   [--fix -o OUT.xlsx [--overwrite]]
  shinchoku report FILE... -o OUT.xlsx [--into FILE] [--keep-as NAME] [--csv LIST.csv] [--json] [--as-of YYYY-MM-DD] [--preset NAME] [--settings FILE] [--profile FILE]
                   [--sheets NAME,NAME...] [--title TEXT] [--logo-line TEXT] [--paper A4|A3] [--orientation landscape|portrait] [--live-formulas]
  shinchoku mark   FILE -o OUT.xlsx [--json] [--as-of YYYY-MM-DD] [--preset NAME] [--settings FILE] [--profile FILE]
  shinchoku unmark FILE -o OUT.xlsx [--json]

  scan    reads the indicator tables and shows what was read.
  check   compares actuals with targets and shows verdicts and findings;
          --department, --sheet, --file, --rule and --group narrow it down and may be repeated;
          --fix makes a copy in which findings that are only a matter of spelling (full-width digits) are put right;
          only with --overwrite may the output be the input itself.
  report  makes a copy of the workbook with summary sheets; the original is not changed;
          --sheets names the sheets and their order (summary, attention, changes, departments, indicators, findings, methods, record), --title what they are called;
          --live-formulas writes formulas that follow source cells where these hold plain numbers;
          --csv writes the list of indicators as CSV as well (UTF-8 with a byte order mark), or only that without -o.
          --keep-as also keeps copies of the sheets for a meeting (“NAME Progress summary” …): they stay as they are,
          and the next reports show what changed since.
  mark    makes a copy of the workbook in which the cells with findings are filled with a colour.
  unmark  makes a copy of the workbook in which those cells have their own fills again.
  --settings the settings to use; without it, those that the first workbook keeps.
  --preset   the method to judge by, above the one of the settings.
  --profile  what was taught about reading; without it, what each workbook keeps.

Exit status: 0 done, 1 findings (at --fail-on or above, accepted ones aside), 2 wrong usage, 3 an input could not be read (the others are done)`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  unknownOption: (detail) => `The options are not as expected (${detail}).`,
  noFiles: "Name at least one file to read.",
  onlyOneFile: "Name one file for this command.",
  marked: (path, cells) => `Made “${path}” with ${cells} cells marked.`,
  unmarked: (path, cells) => `Made “${path}” with the fills of ${cells} cells given back.`,
  noOutputOfCopy: "Name the file for the copy with -o.",
  noOutput: "Name the file to write with -o, or with --csv for the list alone.",
  outputIsInput: (path) =>
    `“${path}” is an input. Name another file, so that the original is kept.`,
  outputWithoutFix: "Use -o and --overwrite of check together with --fix.",
  fixOneFile: "--fix puts one file right at a time. Name a single file.",
  fixedCell: (cell, from, to) => `Fixed ${cell}: ${from} → ${to}`,
  fixedIn: (path, count) => `Wrote “${path}” with ${count} cell${count === 1 ? "" : "s"} fixed.`,
  intoUnknown: (path) => `“${path}” of --into is not among the inputs.`,
  badDate: (text) => `“${text}” is not a date. Write it as 2022-03-31.`,
  badFailOn: (text) => `“${text}” cannot be used with --fail-on. Use error, warning or never.`,
  badProfile: (path, reason) => `“${path}” of --profile cannot be used. ${reason}`,
  unknownRule: (id) => `There is no rule “${id}”.`,
  unknownGroup: (group, known) =>
    `“${group}” cannot be used with --group. Use one of ${known.join(", ")}.`,
  nothingSelected:
    "No indicator belongs to the departments, sheets or files named. Check their names.",
  badSettings: (path, reason) => `The settings file “${path}” cannot be used. ${reason}`,
  knownPresets: (ids) =>
    ` Choose one of these, or one that the settings name under presets: ${ids.join(", ")}`,
  reading: (file, count, total) => `Reading ${count}/${total} ${file}`,
  nothingWritten: "No workbook could be read, so nothing was written.",
  unexpected: (detail) => `Stopped by an unexpected error (${detail}). The inputs are unchanged.`,
  written: (path, sheets) => `Wrote “${path}” (${sheets}).`,
  csvWritten: (path) => `Wrote the list of indicators to “${path}”.`,
  workbook: (file, indicators, notes) =>
    `${file}: ${indicators} indicators, ${notes} reading notes`,
  alsoAt: (cells) => `Read alike (${cells.length}): ${cells.join(", ")}`,
  howToAnswer:
    "“?” can be read in several ways; the one with “*” was taken. If that is wrong, open the workbook in Excel's task pane or in the browser page and answer there under “Please confirm”. The answer is kept in the workbook; copied from “Use it for other workbooks”, it is a file for --profile as well.",
  asOf: (date) => `As of ${date}`,
  noFindings: "There are no findings.",
};

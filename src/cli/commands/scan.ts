import type { Indicator, IndicatorValue, WorkbookReading } from "../../core";
import type { Command } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { readInputs } from "../read-inputs";
import { cliWords } from "../words";

/** The printed form of a reading: exactly what other programs may rely on, field by field. */
const printedValue = (value: IndicatorValue) => ({
  role: value.role,
  fiscalYear: value.fiscalYear,
  text: value.text,
  kind: value.kind,
  measures: value.measures,
  cell: value.cell,
  headers: value.headers,
});

const printedIndicator = (indicator: Indicator) => ({
  key: indicator.key,
  sheet: indicator.sheet,
  number: indicator.number,
  goal: indicator.goal,
  initiative: indicator.initiative,
  name: indicator.name,
  unit: indicator.unit,
  department: indicator.department,
  values: indicator.values.map(printedValue),
  narratives: indicator.narratives,
});

const printedWorkbook = ({ file, indicators, summaries, notes }: WorkbookReading) => ({
  file,
  indicators: indicators.map(printedIndicator),
  summaries: summaries.map(({ kind, label, number, cell }) => ({ kind, label, number, cell })),
  notes: notes.map(({ code, cell, message }) => ({ code, cell, message })),
});

const shownIndicator = ({ sheet, number, name, department, values }: Indicator): string =>
  [
    `  ${number ?? ""} ${name}（${department ?? ""}） [${sheet}]`,
    ...values.map(
      ({ role, fiscalYear, text, cell }) =>
        `    ${role} ${fiscalYear ?? ""} ${text.replace(/\s+/g, " ")} ${cell}`,
    ),
  ].join("\n");

/** Reads workbooks and prints what was read. */
export const scan: Command = async (context) => {
  const { args, locale, terminal } = context;
  const { read, unreadable } = await readInputs(context);
  const readings = read.map(({ reading }) => reading);
  if (args.json) {
    terminal.print(
      JSON.stringify({ format: 1, workbooks: readings.map(printedWorkbook) }, null, 2),
    );
  } else {
    for (const { file, indicators, notes } of readings) {
      terminal.print(cliWords(locale).workbook(file, indicators.length, notes.length));
      for (const indicator of indicators) terminal.print(shownIndicator(indicator));
      for (const note of notes) terminal.print(`  ! ${note.message}`);
    }
  }
  return unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

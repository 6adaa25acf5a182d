import {
  isSelected,
  messagesFor,
  type CheckReport,
  type Finding,
  type Selection,
} from "../../core";
import type { FailOn } from "../arguments";
import { checkInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { printedReport } from "../printed-report";
import { cliWords } from "../words";

const FAILING: Readonly<Record<FailOn, readonly Finding["severity"][]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

function show({ locale, terminal }: CommandContext, report: CheckReport): void {
  const words = cliWords(locale);
  const { severities, sheets } = messagesFor(locale);
  terminal.print(words.asOf(report.asOf));
  terminal.print(sheets.method(report.method.name, report.method.summary));
  for (const { file, indicators, notes } of report.workbooks) {
    terminal.print(words.workbook(file, indicators.length, notes.length));
    for (const judgement of report.judgements.filter((each) => each.file === file)) {
      terminal.print(`  ${judgement.label} ${judgement.cell} ${judgement.reason}`);
    }
  }
  if (report.findings.length === 0) terminal.print(words.noFindings);
  for (const { severity, file, cell, message, accepted } of report.findings) {
    const note = accepted ? words.accepted(accepted.by, accepted.on, accepted.because) : "";
    terminal.print(`${severities[severity]} ${file} ${cell} ${message}${note}`);
  }
}

/** The report with the judgements of what is selected; rules are selected by the engine. */
function selectedReport(report: CheckReport, only: Selection): CheckReport {
  const standings = new Map(
    report.workbooks.flatMap(({ file, indicators }) =>
      indicators.map(({ key, sheet, department }) => [
        `${file}\n${key}`,
        { file, sheet, department },
      ]),
    ),
  );
  const judgements = report.judgements.filter(({ file, key }) => {
    const standing = standings.get(`${file}\n${key}`);
    return standing !== undefined && isSelected(only, standing);
  });
  return { ...report, judgements };
}

/** Judges the indicators of workbooks, runs the rules and prints what came of it. */
export const check: Command = async (context) => {
  const { inputs, report: whole } = await checkInputs(context);
  const report = selectedReport(whole, context.args.only);
  if (whole.judgements.length > 0 && report.judgements.length === 0) {
    context.terminal.report(cliWords(context.locale).nothingSelected);
  }
  if (context.args.json) context.terminal.print(JSON.stringify(printedReport(report), null, 2));
  else show(context, report);
  if (inputs.unreadable > 0) return EXIT_STATUS.unreadableInput;
  const failing = FAILING[context.args.failOn];
  const fails = report.findings.some(
    ({ severity, accepted }) => !accepted && failing.includes(severity),
  );
  return fails ? EXIT_STATUS.findings : EXIT_STATUS.done;
};

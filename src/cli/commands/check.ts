import { messagesFor, type CheckReport, type Finding } from "../../core";
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
  for (const { severity, file, cell, message } of report.findings) {
    terminal.print(`${severities[severity]} ${file} ${cell} ${message}`);
  }
}

/** Judges the indicators of workbooks, runs the rules and prints what came of it. */
export const check: Command = async (context) => {
  const { inputs, report } = await checkInputs(context);
  if (context.args.json) context.terminal.print(JSON.stringify(printedReport(report), null, 2));
  else show(context, report);
  if (inputs.unreadable > 0) return EXIT_STATUS.unreadableInput;
  const failing = FAILING[context.args.failOn];
  const fails = report.findings.some(({ severity }) => failing.includes(severity));
  return fails ? EXIT_STATUS.findings : EXIT_STATUS.done;
};

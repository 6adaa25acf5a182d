import {
  describeAccepted,
  isSelected,
  messagesFor,
  type CheckReport,
  type Finding,
  type Selection,
} from "../../core";
import { contentWords } from "../../hosts/change-sentences";
import type { FailOn } from "../arguments";
import { checkInputs, type CheckedInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { fixInput, type Fixed } from "../fix-input";
import { outputPath } from "../output-path";
import { printedReport } from "../printed-report";
import { UsageError } from "../usage-error";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

const FAILING: Readonly<Record<FailOn, readonly Finding["severity"][]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

function show({ locale, terminal }: CommandContext, report: CheckReport): void {
  const words = cliWords(locale);
  const messages = messagesFor(locale);
  const { severities, sheets } = messages;
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
    const note = accepted ? ` ${describeAccepted(accepted, messages)}` : "";
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

/** What --fix did: where the copy is and what was put right in it. */
type Fixes = { readonly out: string; readonly fixed: readonly Fixed[] };

/** The path of the copy that --fix writes; null without it. Throws a UsageError. */
async function copyPath(context: CommandContext): Promise<string | null> {
  const { args, locale } = context;
  const words = cliWords(locale);
  if (!args.fix && (args.output !== null || args.overwrite)) {
    throw new UsageError(words.outputWithoutFix);
  }
  if (args.fix && args.files.length > 1) throw new UsageError(words.fixOneFile);
  if (!args.fix) return null;
  if (args.output === null) throw new UsageError(words.noOutputOfCopy);
  return outputPath(args.output, context);
}

/** Puts right what can be in the one workbook and writes the copy; null where it could not be read. */
async function fixInCopy(
  path: string,
  checked: CheckedInputs,
  { args, locale, terminal }: CommandContext,
): Promise<{ readonly fixes: Fixes; readonly report: CheckReport } | null> {
  const [input] = checked.inputs.read;
  if (!input) {
    terminal.report(cliWords(locale).nothingWritten);
    return null;
  }
  const { fixed, notFixed, report } = await fixInput(input, checked, locale);
  await writeWhole(path, input.host.bytes());
  for (const sentence of notFixed) terminal.report(sentence);
  return { fixes: { out: args.output ?? path, fixed }, report };
}

function showFixes({ locale, terminal }: CommandContext, { out, fixed }: Fixes): void {
  const words = cliWords(locale);
  const messages = messagesFor(locale);
  for (const { cell, from, to } of fixed) {
    terminal.print(words.fixedCell(cell, contentWords(from, messages), contentWords(to, messages)));
  }
  terminal.print(words.fixedIn(out, fixed.length));
}

/** Judges the indicators of workbooks, runs the rules and prints what came of it; with --fix, of the copy that was put right. */
export const check: Command = async (context) => {
  const path = await copyPath(context);
  const checked = await checkInputs(context);
  const { inputs } = checked;
  const inCopy = path === null ? null : await fixInCopy(path, checked, context);
  const whole = inCopy?.report ?? checked.report;
  const report = selectedReport(whole, context.args.only);
  if (whole.judgements.length > 0 && report.judgements.length === 0) {
    context.terminal.report(cliWords(context.locale).nothingSelected);
  }
  if (context.args.json) {
    const printed = { ...printedReport(report), ...(inCopy && { fixes: inCopy.fixes }) };
    context.terminal.print(JSON.stringify(printed, null, 2));
  } else {
    if (inCopy) showFixes(context, inCopy.fixes);
    show(context, report);
  }
  if (inputs.unreadable > 0) return EXIT_STATUS.unreadableInput;
  const failing = FAILING[context.args.failOn];
  const fails = report.findings.some(
    ({ severity, accepted }) => !accepted && failing.includes(severity),
  );
  return fails ? EXIT_STATUS.findings : EXIT_STATUS.done;
};

import { resolve } from "node:path";
import {
  indicatorsCsv,
  messagesFor,
  nextKeptReport,
  planReport,
  withFrozenCopies,
} from "../../core";
import { readKeptReport, writeReport } from "../../hosts/kept-report";
import { runRecordOf } from "../../hosts/run-record";
import type { PlanOutcome } from "../../hosts/workbook-host";
import { checkInputs, type CheckedInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { outputPath } from "../output-path";
import type { Input, Inputs } from "../read-inputs";
import { UsageError } from "../usage-error";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

type Paths = { readonly workbook: string | null; readonly csv: string | null };

/** Where the workbook and the list go, null where one is not wanted; refuses a command line that wants neither. */
async function outputPaths(context: CommandContext): Promise<Paths> {
  const { args, locale } = context;
  const { output, csv, into } = args;
  if (output === null && csv === null) throw new UsageError(cliWords(locale).noOutput);
  if (into !== null && !args.files.some((file) => resolve(file) === resolve(into))) {
    throw new UsageError(cliWords(locale).intoUnknown(into));
  }
  return {
    workbook: output === null ? null : await outputPath(output, context),
    csv: csv === null ? null : await outputPath(csv, context),
  };
}

/** The workbook to copy: the one named by --into, else the first that could be read. */
function workbookToCopy({ args }: CommandContext, { read }: Inputs): Input | undefined {
  return args.into === null ? read[0] : read.find(({ path }) => path === resolve(args.into ?? ""));
}

function show({ args, locale, terminal }: CommandContext, outcome: PlanOutcome | null): void {
  const { written, refused } = outcome ?? { written: [], refused: [] };
  const refusals = refused.map(({ purpose, name, reason }) => ({
    purpose,
    name,
    reason,
    message: messagesFor(locale).refusals[reason](name),
  }));
  for (const { message } of refusals) terminal.report(message);
  const { output: out, csv } = args;
  if (args.json) {
    const printed = { out, ...(csv !== null && { csv }), sheets: written, refused: refusals };
    terminal.print(JSON.stringify(printed, null, 2));
    return;
  }
  const words = cliWords(locale);
  const names = written.map(({ name }) => name).join("、");
  if (out !== null) terminal.print(words.written(out, names));
  if (csv !== null) terminal.print(words.csvWritten(csv));
}

/** Writes the summary sheets of workbooks into a copy of one of them, and their indicators as CSV. */
export const report: Command = async (context) => {
  const paths = await outputPaths(context);
  const checkedInputs = await checkInputs(context);
  const { inputs, settings, report: checked } = checkedInputs;
  const copied = workbookToCopy(context, inputs);
  if (!copied) {
    context.terminal.report(cliWords(context.locale).nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const outcome =
    paths.workbook === null
      ? null
      : await writeWorkbook(paths.workbook, copied, checkedInputs, context);
  if (paths.csv !== null) {
    const csv = indicatorsCsv(checked, { locale: context.locale, layout: settings.report });
    await writeWhole(paths.csv, new TextEncoder().encode(csv));
  }
  show(context, outcome);
  return inputs.unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

/** Writes the sheets into a copy of a workbook, with what the next report is compared with. */
async function writeWorkbook(
  path: string,
  { host, snapshot }: Input,
  { inputs, settings, report: checked }: CheckedInputs,
  { args: { keepAs }, locale, terminal }: CommandContext,
): Promise<PlanOutcome> {
  const earlier = await readKeptReport(host);
  const sources = inputs.read.map((input) => ({ ...input, file: input.host.file }));
  const plan = planReport(checked, {
    into: snapshot,
    locale,
    layout: settings.report,
    run: runRecordOf(sources, settings),
    earlier,
  });
  const kept = nextKeptReport(checked, earlier, snapshot, keepAs);
  const whole = keepAs === null ? plan : withFrozenCopies(plan, keepAs);
  const outcome = await writeReport(host, whole, kept);
  for (const note of plan.notes ?? []) terminal.report(note);
  await writeWhole(path, host.bytes());
  return outcome;
}

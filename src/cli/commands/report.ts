import { resolve } from "node:path";
import { indicatorsCsv, messagesFor, planReport, type WorkbookPlan } from "../../core";
import type { PlanOutcome } from "../../hosts/workbook-host";
import { checkInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import type { Input, Inputs } from "../read-inputs";
import { UsageError } from "../usage-error";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

/** The path of an output; refuses one that would overwrite an input. */
function outputPath(output: string, { args, locale }: CommandContext): string {
  const path = resolve(output);
  if (args.files.some((file) => resolve(file) === path)) {
    throw new UsageError(cliWords(locale).outputIsInput(output));
  }
  return path;
}

type Paths = { readonly workbook: string | null; readonly csv: string | null };

/** Where the workbook and the list go, null where one is not wanted; refuses a command line that wants neither. */
function outputPaths(context: CommandContext): Paths {
  const { args, locale } = context;
  const { output, csv, into } = args;
  if (output === null && csv === null) throw new UsageError(cliWords(locale).noOutput);
  if (into !== null && !args.files.some((file) => resolve(file) === resolve(into))) {
    throw new UsageError(cliWords(locale).intoUnknown(into));
  }
  return {
    workbook: output === null ? null : outputPath(output, context),
    csv: csv === null ? null : outputPath(csv, context),
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
  const paths = outputPaths(context);
  const { inputs, settings, report: checked } = await checkInputs(context);
  const copied = workbookToCopy(context, inputs);
  if (!copied) {
    context.terminal.report(cliWords(context.locale).nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const options = { locale: context.locale, layout: settings.report };
  const outcome =
    paths.workbook === null
      ? null
      : await writeWorkbook(
          paths.workbook,
          copied,
          planReport(checked, { ...options, into: copied.snapshot }),
          context,
        );
  if (paths.csv !== null) {
    const csv = indicatorsCsv(checked, options);
    await writeWhole(paths.csv, new TextEncoder().encode(csv));
  }
  show(context, outcome);
  return inputs.unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

/** Writes the sheets into a copy of a workbook. */
async function writeWorkbook(
  path: string,
  { host }: Input,
  plan: WorkbookPlan,
  { terminal }: CommandContext,
): Promise<PlanOutcome> {
  const outcome = await host.applyPlan(plan);
  for (const note of plan.notes ?? []) terminal.report(note);
  await writeWhole(path, host.bytes());
  return outcome;
}

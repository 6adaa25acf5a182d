import { resolve } from "node:path";
import { messagesFor, planReport } from "../../core";
import type { PlanOutcome } from "../../hosts/workbook-host";
import { checkInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import type { Input, Inputs } from "../read-inputs";
import { UsageError } from "../usage-error";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

/** The output's path; refuses one that would overwrite an input. */
function outputPath({ args, locale }: CommandContext): string {
  if (args.output === null) throw new UsageError(cliWords(locale).noOutput);
  const path = resolve(args.output);
  if (args.files.some((file) => resolve(file) === path)) {
    throw new UsageError(cliWords(locale).outputIsInput(args.output));
  }
  if (
    args.into !== null &&
    !args.files.some((file) => resolve(file) === resolve(args.into ?? ""))
  ) {
    throw new UsageError(cliWords(locale).intoUnknown(args.into));
  }
  return path;
}

/** The workbook to copy: the one named by --into, else the first that could be read. */
function workbookToCopy({ args }: CommandContext, { read }: Inputs): Input | undefined {
  return args.into === null ? read[0] : read.find(({ path }) => path === resolve(args.into ?? ""));
}

function show({ args, locale, terminal }: CommandContext, { written, refused }: PlanOutcome): void {
  const refusals = refused.map(({ purpose, name, reason }) => ({
    purpose,
    name,
    reason,
    message: messagesFor(locale).refusals[reason](name),
  }));
  for (const { message } of refusals) terminal.report(message);
  if (args.json) {
    const printed = { out: args.output, sheets: written, refused: refusals };
    terminal.print(JSON.stringify(printed, null, 2));
  } else {
    const names = written.map(({ name }) => name).join("、");
    terminal.print(cliWords(locale).written(args.output ?? "", names));
  }
}

/** Writes the summary sheets of workbooks into a copy of one of them. */
export const report: Command = async (context) => {
  const path = outputPath(context);
  const { inputs, settings, report: checked } = await checkInputs(context);
  const copied = workbookToCopy(context, inputs);
  if (!copied) {
    context.terminal.report(cliWords(context.locale).nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const plan = planReport(checked, {
    into: copied.snapshot,
    locale: context.locale,
    layout: settings.report,
  });
  const outcome = await copied.host.applyPlan(plan);
  await writeWhole(path, copied.host.bytes());
  show(context, outcome);
  return inputs.unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

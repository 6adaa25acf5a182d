import { resolve } from "node:path";
import { messagesFor, planReport } from "../../core";
import type { PlanOutcome } from "../../hosts/workbook-host";
import { checkInputs } from "../check-inputs";
import type { Command, CommandContext } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { outputPath } from "../output-path";
import type { Input, Inputs } from "../read-inputs";
import { UsageError } from "../usage-error";
import { cliWords } from "../words";
import { writeWhole } from "../write-whole";

/** Throws a UsageError where --into names a file that is no input. */
function requireKnownInto({ args, locale }: CommandContext): void {
  const { into, files } = args;
  if (into !== null && !files.some((file) => resolve(file) === resolve(into))) {
    throw new UsageError(cliWords(locale).intoUnknown(into));
  }
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
  requireKnownInto(context);
  const { inputs, report: checked } = await checkInputs(context);
  const copied = workbookToCopy(context, inputs);
  if (!copied) {
    context.terminal.report(cliWords(context.locale).nothingWritten);
    return EXIT_STATUS.unreadableInput;
  }
  const plan = planReport(checked, { into: copied.snapshot, locale: context.locale });
  const outcome = await copied.host.applyPlan(plan);
  await writeWhole(path, copied.host.bytes());
  show(context, outcome);
  return inputs.unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

import { runInExcel } from "../run-in-excel";
import { transferBudget } from "../transfer-budget";
import type { WritingStep } from "./sheet-steps";

/** Does the steps of each sheet in as few syncs as requests may be large; `last` goes with the last of them. */
export async function writeSheets(
  sheets: readonly (readonly WritingStep[])[],
  last: WritingStep,
): Promise<void> {
  const { bytes } = transferBudget();
  const requests = sheets.flatMap((steps, index) =>
    requestsOf(index === sheets.length - 1 ? [...steps, last] : steps, bytes),
  );
  for (const steps of requests) await runSteps(steps);
}

const runSteps = (steps: readonly WritingStep[]): Promise<void> =>
  runInExcel(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const step of steps) step.queue(context);
    await context.sync();
  });

/** Puts steps together, in their order, as long as they fit into one request. */
export function requestsOf(
  steps: readonly WritingStep[],
  mostBytes: number,
): readonly (readonly WritingStep[])[] {
  const requests: WritingStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const request = requests.at(-1);
    if (request && step.bytes <= room) request.push(step);
    else {
      requests.push([step]);
      room = mostBytes;
    }
    room -= step.bytes;
  }
  return requests;
}

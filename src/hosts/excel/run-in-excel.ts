import { asHostError } from "./excel-errors";
import { openWorkbookName } from "./open-workbook";

/**
 * Runs one piece of work in Excel; throws a HostError where Excel refuses. It does not wait for a cell that is being
 * edited: people learn that the cell is in the way instead of looking at a pane that does nothing.
 */
export async function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asHostError(error, openWorkbookName());
  }
}

import type { Words } from "../words";
import type { WorkResult } from "./work";

/** What came of a piece of work, in one sentence. */
export function summaryOf(result: WorkResult, words: Words): string {
  switch (result.kind) {
    case "written":
      return words.writing.written(result.outcome.written.length, result.file);
    case "marked":
      return words.marking.marked(result.outcome.marked);
    case "marks-taken-back":
      return words.marking.takenBack(result.outcome.restored);
    case "sheets-taken-back":
      return words.takingBackSheets.removed(result.outcome.removed);
    case "fixed":
      return words.fixes.fixed(result.outcome.changed.length);
    case "fixes-taken-back":
      return words.fixes.takenBack(result.outcome.changed.length);
    case "failed":
      return words.work[result.work].failed;
  }
}

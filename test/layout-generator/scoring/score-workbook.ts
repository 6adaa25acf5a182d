import { readWorkbook } from "../../../src/core";
import type { GeneratedWorkbook } from "../generate";
import { scoreValues, type ValueScore } from "./score-values";
import {
  scoreFields,
  scoreIndicators,
  scoreNarratives,
  scoreSummaries,
  type PartScore,
} from "./score-words";
import { silentCells } from "./silent-cells";

/** How a reading of a generated workbook compares with its truth. */
export type WorkbookScore = {
  readonly values: ValueScore;
  readonly indicators: PartScore;
  readonly fields: PartScore;
  readonly narratives: PartScore;
  readonly summaries: PartScore;
  /** Cells of which the reading says nothing. */
  readonly silent: readonly string[];
};

/** Reads a generated workbook and scores the reading. */
export function scoreWorkbook({ snapshot, truth }: GeneratedWorkbook): WorkbookScore {
  const reading = readWorkbook(snapshot, "ja");
  return {
    values: scoreValues(truth, reading),
    indicators: scoreIndicators(truth, reading),
    fields: scoreFields(truth, reading),
    narratives: scoreNarratives(truth, reading),
    summaries: scoreSummaries(truth, reading),
    silent: silentCells(truth, reading),
  };
}

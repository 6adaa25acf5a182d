import { VERDICTS, type Verdict } from "../../judgement";
import type { KeptFigure, KeptIndicator, KeptReport } from "./kept-report";

/** Writes a kept report as JSON. */
export const keptReportText = (report: KeptReport): string => JSON.stringify(report);

/** Reads a kept report from its JSON; null where it is none, or of a format that is not known. */
export function keptReportFromText(text: string): KeptReport | null {
  try {
    return parseReport(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotKept) return null;
    throw error;
  }
}

class NotKept extends Error {}

type Entries = Readonly<Record<string, unknown>>;

const isRecord = (input: unknown): input is Entries =>
  typeof input === "object" && input !== null && !Array.isArray(input);

function entriesOf(input: unknown): Entries {
  if (!isRecord(input)) throw new NotKept();
  return input;
}

function textOf(input: unknown): string {
  if (typeof input !== "string") throw new NotKept();
  return input;
}

const textOrNull = (input: unknown): string | null => (input === null ? null : textOf(input));

function listOf<Item>(input: unknown, parse: (item: unknown) => Item): readonly Item[] {
  if (!Array.isArray(input)) throw new NotKept();
  return input.map(parse);
}

function verdictOf(input: unknown): Verdict {
  const verdict = VERDICTS.find((known) => known === input);
  if (!verdict) throw new NotKept();
  return verdict;
}

function parseFigure(input: unknown): KeptFigure {
  const [year, text]: readonly unknown[] = Array.isArray(input) ? input : [];
  if (year !== null && typeof year !== "number") throw new NotKept();
  return [year, textOf(text)];
}

function parseIndicator(input: unknown): KeptIndicator {
  const entries = entriesOf(input);
  return {
    file: textOf(entries["file"]),
    key: textOf(entries["key"]),
    number: textOrNull(entries["number"]),
    name: textOf(entries["name"]),
    department: textOrNull(entries["department"]),
    cell: textOf(entries["cell"]),
    verdict: verdictOf(entries["verdict"]),
    label: textOf(entries["label"]),
    selfRating: textOrNull(entries["selfRating"]),
    targets: listOf(entries["targets"], parseFigure),
    actuals: listOf(entries["actuals"], parseFigure),
  };
}

function parseReport(input: unknown): KeptReport {
  const entries = entriesOf(input);
  if (entries["format"] !== 1) throw new NotKept();
  return {
    format: 1,
    asOf: textOf(entries["asOf"]),
    preset: textOf(entries["preset"]),
    method: textOf(entries["method"]),
    keptAs: textOrNull(entries["keptAs"]),
    indicators: listOf(entries["indicators"], parseIndicator),
  };
}

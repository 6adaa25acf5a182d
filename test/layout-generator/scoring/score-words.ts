import type { Indicator, WorkbookReading } from "../../../src/core";
import type { LayoutTruth, TrueFields, TrueIndicator, TrueSummary } from "../truth";
import { sameWords } from "./same-words";

/** How many of something were read as they stand, and what was not. */
export type PartScore = {
  readonly total: number;
  readonly right: number;
  readonly failures: readonly string[];
};

const FIELD_NAMES = ["number", "goal", "initiative", "unit"] as const;

function scoreOf(checks: readonly (string | null)[]): PartScore {
  const failures = checks.filter((check) => check !== null);
  return { total: checks.length, right: checks.length - failures.length, failures };
}

/** The indicator of a reading that stands for a true one: the same name, from the same cell where several share it. */
function counterpart(
  { name, nameCell, department }: TrueIndicator,
  { indicators }: WorkbookReading,
): Indicator | undefined {
  const sameName = indicators.filter((indicator) => sameWords(indicator.name, name));
  return (
    sameName.find((indicator) => indicator.nameCell === nameCell) ??
    sameName.find((indicator) => sameWords(indicator.department, department)) ??
    sameName[0]
  );
}

/** Whether each indicator was found by its name. */
export const scoreIndicators = (truth: LayoutTruth, reading: WorkbookReading): PartScore =>
  scoreOf(
    truth.indicators.map((indicator) =>
      counterpart(indicator, reading)
        ? null
        : `${indicator.nameCell}: no indicator "${indicator.name}"`,
    ),
  );

/** The department, and the fields that forms state: number, goal, initiative and unit. */
export const scoreFields = (truth: LayoutTruth, reading: WorkbookReading): PartScore =>
  scoreOf(
    truth.indicators.flatMap((indicator) => {
      const found = counterpart(indicator, reading);
      return [
        checkDepartment(indicator, found),
        ...FIELD_NAMES.flatMap((field) => checkField(indicator, found, field)),
      ];
    }),
  );

function checkDepartment(
  { nameCell, department }: TrueIndicator,
  found: Indicator | undefined,
): string | null {
  const said = found?.department ?? null;
  if (sameWords(said, department)) return null;
  return `${nameCell}: department "${said ?? "-"}", not "${department ?? "-"}"`;
}

function checkField(
  { nameCell, fields }: TrueIndicator,
  found: Indicator | undefined,
  field: keyof TrueFields,
): readonly (string | null)[] {
  const stated = fields[field];
  if (stated === undefined) return [];
  const said = found?.[field] ?? null;
  if (sameWords(said, stated)) return [null];
  return [`${nameCell}: ${field} "${said ?? "-"}", not "${stated}"`];
}

/** What departments wrote in words. */
export const scoreNarratives = (truth: LayoutTruth, reading: WorkbookReading): PartScore =>
  scoreOf(
    truth.indicators.flatMap((indicator) => {
      const found = counterpart(indicator, reading)?.narratives ?? [];
      return indicator.narratives.map(({ cell, text }) =>
        found.some((narrative) => narrative.cell === cell && sameWords(narrative.text, text))
          ? null
          : `${cell}: no narrative "${text.slice(0, 12)}…" of "${indicator.name}"`,
      );
    }),
  );

/** The figures by which a workbook sums itself up. */
export const scoreSummaries = (truth: LayoutTruth, { summaries }: WorkbookReading): PartScore =>
  scoreOf(
    truth.summaries.map((stated) =>
      summaries.some((said) => isSaid(stated, said))
        ? null
        : `${stated.cell}: no ${stated.kind} "${stated.label}" ${stated.number ?? "-"}`,
    ),
  );

const isSaid = (
  { kind, label, number, cell, fiscalYears }: TrueSummary,
  said: WorkbookReading["summaries"][number],
): boolean =>
  said.kind === kind &&
  said.cell === cell &&
  said.number === number &&
  sameWords(said.label, label) &&
  fiscalYears.includes(said.fiscalYear);

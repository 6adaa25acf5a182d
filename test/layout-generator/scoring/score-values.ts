import type { Indicator, IndicatorValue, WorkbookReading } from "../../../src/core";
import type { LayoutTruth, TrueIndicator, TrueValue } from "../truth";
import { isAnnounced } from "./announced";
import { sameWords } from "./same-words";

/** What makes a value right besides its cell. */
export const VALUE_PARTS = ["role", "year", "text", "indicator", "department"] as const;

export type ValuePart = (typeof VALUE_PARTS)[number];

type Difference = { readonly part: ValuePart; readonly message: string };

/** A value that was not read as it stands, with what should have been read. */
export type Failure = {
  readonly kind: "wrong" | "missing" | "extra";
  readonly cell: string;
  /** What differs, in one line. */
  readonly message: string;
  /** Which parts of a wrong value differ. */
  readonly parts: readonly ValuePart[];
  readonly announced: boolean;
};

export type ValueScore = {
  readonly values: number;
  readonly right: number;
  /** How many of those that are right a note speaks of all the same. */
  readonly doubted: number;
  readonly failures: readonly Failure[];
};

type Expected = { readonly indicator: TrueIndicator; readonly value: TrueValue };
type Read = { readonly indicator: Indicator; readonly value: IndicatorValue };

/** Holds the values of a reading against the truth, cell by cell. */
export function scoreValues(truth: LayoutTruth, reading: WorkbookReading): ValueScore {
  const expected = truth.indicators.flatMap((indicator) =>
    indicator.values.map((value) => ({ indicator, value })),
  );
  const unmatched = groupByCell(
    reading.indicators.flatMap((indicator) =>
      indicator.values.map((value) => ({ indicator, value })),
    ),
  );
  const failures: Failure[] = [];
  let doubted = 0;
  for (const entry of withRightOnesFirst(expected, unmatched)) {
    const failure = compare(entry, takeBest(entry, unmatched), reading);
    if (failure) failures.push(failure);
    else if (isAnnounced(entry.value.cell, placesOf(entry), reading)) doubted += 1;
  }
  const open = new Set(truth.leftOpen);
  const extras = [...unmatched.values()].flat().filter(({ value }) => !open.has(value.cell));
  return {
    values: expected.length,
    right: expected.length - failures.length,
    doubted,
    failures: [...failures, ...extras.map((read) => extraOf(read, reading))],
  };
}

function groupByCell(reads: readonly Read[]): Map<string, Read[]> {
  const groups = new Map<string, Read[]>();
  for (const read of reads) {
    const group = groups.get(read.value.cell);
    if (group) group.push(read);
    else groups.set(read.value.cell, [read]);
  }
  return groups;
}

/** Where several values stand in one cell, those that were read right take theirs before the others. */
const withRightOnesFirst = (
  expected: readonly Expected[],
  reads: ReadonlyMap<string, readonly Read[]>,
): readonly Expected[] => {
  const isRight = (entry: Expected): boolean =>
    (reads.get(entry.value.cell) ?? []).some((read) => differences(entry, read).length === 0);
  return [...expected.filter(isRight), ...expected.filter((entry) => !isRight(entry))];
};

function takeBest(entry: Expected, reads: Map<string, Read[]>): Read | null {
  const group = reads.get(entry.value.cell) ?? [];
  const [best] = [...group].sort(
    (first, second) => differences(entry, first).length - differences(entry, second).length,
  );
  if (!best) return null;
  reads.set(
    entry.value.cell,
    group.filter((read) => read !== best),
  );
  return best;
}

function differences({ indicator, value }: Expected, read: Read): readonly Difference[] {
  const said = read.value;
  const years = value.fiscalYears.map((year) => year ?? "-").join(" or ");
  const differing = (isSame: boolean, part: ValuePart, message: string): readonly Difference[] =>
    isSame ? [] : [{ part, message: `${part} ${message}` }];
  return [
    ...differing(said.role === value.role, "role", `${said.role}, not ${value.role}`),
    ...differing(
      value.fiscalYears.includes(said.fiscalYear),
      "year",
      `${said.fiscalYear ?? "-"}, not ${years}`,
    ),
    ...differing(
      said.text.trim() === value.text.trim(),
      "text",
      `"${said.text}", not "${value.text}"`,
    ),
    ...differing(
      sameWords(read.indicator.name, indicator.name),
      "indicator",
      `"${read.indicator.name}", not "${indicator.name}"`,
    ),
    ...differing(
      sameWords(read.indicator.department, indicator.department),
      "department",
      `"${read.indicator.department ?? "-"}", not "${indicator.department ?? "-"}"`,
    ),
  ];
}

/** The cells of which a note may speak to announce a value: its own, its headers and its indicator's name. */
const placesOf = ({ indicator, value }: Expected): readonly string[] => [
  value.cell,
  ...value.headers,
  indicator.nameCell,
];

function compare(entry: Expected, read: Read | null, reading: WorkbookReading): Failure | null {
  const { indicator, value } = entry;
  const { cell } = value;
  const named = placesOf(entry);
  if (!read) {
    const message = `missing: ${value.role} ${value.fiscalYears[0] ?? "-"} "${value.text}" of "${indicator.name}"`;
    const announced = isAnnounced(cell, named, reading);
    return { kind: "missing", cell, message, parts: [], announced };
  }
  const found = differences(entry, read);
  if (found.length === 0) return null;
  const all = [...named, ...read.value.headers, read.indicator.nameCell];
  return {
    kind: "wrong",
    cell,
    message: `wrong: ${found.map(({ message }) => message).join("; ")}`,
    parts: found.map(({ part }) => part),
    announced: isAnnounced(cell, all, reading),
  };
}

function extraOf({ indicator, value }: Read, reading: WorkbookReading): Failure {
  const { cell, role, fiscalYear, text, headers } = value;
  return {
    kind: "extra",
    cell,
    message: `extra: ${role} ${fiscalYear ?? "-"} "${text}" of "${indicator.name}"`,
    parts: [],
    announced: isAnnounced(cell, [cell, ...headers, indicator.nameCell], reading),
  };
}

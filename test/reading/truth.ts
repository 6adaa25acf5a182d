import { readFileSync } from "node:fs";
import type { ValueRole } from "../../src/core";

/** A value as the truth beside a workbook states it. */
export type TrueValue = {
  readonly role: ValueRole;
  readonly fiscalYear: number | null;
  readonly text: string;
  readonly cell: string;
};

/** What a reader should find of one indicator; null where the truth does not speak of it. */
export type TrueIndicator = {
  readonly nameCell: string;
  readonly number: string | null;
  readonly goal: string | null;
  readonly initiative: string | null;
  readonly name: string;
  /** Empty where the form says that there is none. */
  readonly unit: string | null;
  readonly department: string | null;
  /** Those with a text; a value without one is a blank cell. */
  readonly values: readonly TrueValue[];
  readonly blankCells: readonly string[];
};

/** A figure by which a form or a cover sums itself up. */
export type TrueSummary = {
  readonly kind: "status-count" | "average" | "overall-status";
  readonly label: string | null;
  readonly number: number | null;
  readonly cell: string;
};

export type Truth = {
  readonly indicators: readonly TrueIndicator[];
  readonly summaries: readonly TrueSummary[];
};

const field = (input: unknown, key: string): unknown =>
  typeof input === "object" && input !== null
    ? Object.entries(input).find(([name]) => name === key)?.[1]
    : undefined;

const text = (input: unknown, key: string): string | null => {
  const value = field(input, key);
  return typeof value === "string" ? value : null;
};

const number = (input: unknown, key: string): number | null => {
  const value = field(input, key);
  return typeof value === "number" ? value : null;
};

const list = (input: unknown, key: string): readonly unknown[] => {
  const value = field(input, key);
  return Array.isArray(value) ? value : [];
};

/** The cell of an entry, on the sheet of its record. */
const cell = (record: unknown, entry: unknown, key = "cell"): string =>
  `${text(record, "sheet") ?? ""}!${text(entry, key) ?? ""}`;

const ROLES: readonly ValueRole[] = ["baseline", "target", "actual", "status"];

function values(record: unknown): readonly TrueValue[] {
  const as = (entry: unknown, role: ValueRole): TrueValue => ({
    role,
    fiscalYear: number(entry, "year"),
    text: text(entry, "text") ?? "",
    cell: cell(record, entry),
  });
  const single = (key: string, role: ValueRole): readonly TrueValue[] => {
    const entry = field(record, key);
    return entry === undefined ? [] : [as(entry, role)];
  };
  return [
    ...single("baseline", "baseline"),
    ...single("final_target", "target"),
    ...list(record, "stages").map((entry) => as(entry, "target")),
    ...list(record, "values").flatMap((entry) => {
      const role = ROLES.find((candidate) => candidate === text(entry, "role"));
      return role ? [as(entry, role)] : [];
    }),
    ...single("status", "status"),
  ];
}

/** `1 市民・企業などの協働` is its count and its words. */
function section(record: unknown): { readonly count: string; readonly words: string } | null {
  const match = /^(\d+) (.+)$/.exec(text(record, "section") ?? "");
  return match?.[1] && match[2] ? { count: match[1], words: match[2] } : null;
}

function indicator(record: unknown): TrueIndicator {
  const cells = field(record, "cells");
  const all = values(record);
  const above = section(record);
  const count = text(record, "no");
  return {
    nameCell: cell(record, cells, text(cells, "name") === null ? "item" : "name"),
    number: above ? `${above.count}-${count}` : count,
    goal: text(record, "goal") ?? above?.words ?? null,
    // Below a section, an item is what is read as the indicator itself.
    initiative: above ? null : text(record, "item"),
    name: text(record, "name") ?? text(record, "item") ?? "",
    unit: text(record, "unit")?.replace("—", "") ?? null,
    department: text(record, "department"),
    values: all.filter((value) => value.text !== ""),
    blankCells: all.filter((value) => value.text === "").map((value) => value.cell),
  };
}

/** The scores of a review sheet are one indicator each; they share their form's fields. */
function scoredIndicators(record: unknown): readonly TrueIndicator[] {
  return list(record, "scores").map((score) => ({
    nameCell: cell(record, score).replace(/!F/, "!D"),
    number: text(record, "no"),
    goal: null,
    initiative: text(record, "item"),
    name: text(score, "name") ?? "",
    unit: null,
    department: text(record, "department"),
    values: [
      {
        role: "status",
        fiscalYear: null,
        text: text(score, "text") ?? "",
        cell: cell(record, score),
      },
    ],
    blankCells: [],
  }));
}

function summaries(record: unknown): readonly TrueSummary[] {
  const overall = field(record, "overall");
  const average = field(record, "average");
  if (overall === undefined || average === undefined) return [];
  return [
    {
      kind: "overall-status",
      label: text(overall, "text"),
      number: null,
      cell: cell(record, overall),
    },
    { kind: "average", label: null, number: number(average, "value"), cell: cell(record, average) },
  ];
}

function coverCounts(cover: unknown): readonly TrueSummary[] {
  return list(cover, "counts").map((line) => ({
    kind: "status-count",
    label: text(line, "text"),
    number: number(line, "count"),
    cell: cell(cover, line),
  }));
}

/** Reads the truth beside a workbook, a JSON file. */
export function readTruth(path: string): Truth {
  const input: unknown = JSON.parse(readFileSync(path, "utf8"));
  const records = list(input, "records");
  return {
    indicators: records.flatMap((record) =>
      field(record, "scores") === undefined ? [indicator(record)] : scoredIndicators(record),
    ),
    summaries: [...coverCounts(field(input, "cover")), ...records.flatMap(summaries)],
  };
}

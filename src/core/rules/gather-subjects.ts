import type { Indicator } from "../indicators";
import type { BriefJudgement, Facts } from "../judgement";
import type { WorkbookReading } from "../layouts";
import {
  createLogicalGrid,
  type CalendarDate,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook";
import { cellLookup, type CellLookup } from "./cell-lookup";
import { LookedAtIndicator } from "./indicator-subject";
import { lazy } from "./lazy";
import type {
  IndicatorSubject,
  JudgedIndicator,
  ListSubject,
  SubjectKind,
  SubjectKinds,
  WorkbookSubject,
} from "./rule-subjects";
import { readTidyList } from "./tidy-list";
import { newestYearOf, occurrencesOf } from "./versions";
import { outlineOf, type WorkbookOutline } from "./workbook-outline";

/** What the rules are given to look at. */
export type RuleInput = {
  readonly readings: readonly WorkbookReading[];
  /** The workbooks that were read, as far as they are at hand; known by their files. */
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly asOf: CalendarDate;
  /** Judges an indicator by the facts of an earlier fiscal year. */
  readonly judgeBy: (judged: JudgedIndicator, facts: Facts) => BriefJudgement;
};

/** A subject, made when it is its turn, and where it stands; null where the workbook itself is not at hand. */
export type Placed<Kind extends SubjectKind> = {
  readonly file: string;
  /** Null for what belongs to no single sheet. */
  readonly sheet: string | null;
  readonly departments: readonly (string | null)[];
  readonly indicator: Indicator | null;
  readonly subject: () => SubjectKinds[Kind] | null;
};

/** All that rules look at; indicators are placed one by one, as they are judged. */
export type PlacedSubjects = {
  /** Null for an indicator of another workbook. */
  readonly placeIndicator: (judged: JudgedIndicator) => Placed<"indicator"> | null;
  readonly workbooks: readonly Placed<"workbook">[];
  readonly sheets: readonly Placed<"sheet">[];
  readonly lists: readonly Placed<"list">[];
};

type Workbook = {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot | null;
  readonly outline: WorkbookOutline;
  readonly cellAt: CellLookup | null;
};

/** Prepares what each rule is given, each part once. */
export function gatherSubjects(input: RuleInput): PlacedSubjects {
  const snapshots = new Map(input.snapshots.map((snapshot) => [snapshot.file, snapshot]));
  const workbooks = input.readings.map((reading): Workbook => {
    const snapshot = snapshots.get(reading.file) ?? null;
    const outline = outlineOf(reading);
    return { reading, snapshot, outline, cellAt: snapshot && cellLookup(snapshot) };
  });
  const byReading = new Map(workbooks.map((workbook) => [workbook.reading, workbook]));
  return {
    placeIndicator: (judged) => {
      const workbook = byReading.get(judged.reading);
      return workbook ? placeIndicator(judged, workbook, input) : null;
    },
    workbooks: placeWorkbooks(input, workbooks),
    sheets: workbooks.flatMap(placeSheets),
    lists: workbooks.flatMap(placeLists),
  };
}

function placeIndicator(
  judged: JudgedIndicator,
  { outline, cellAt }: Workbook,
  { asOf, judgeBy }: RuleInput,
): Placed<"indicator"> {
  const { reading, indicator } = judged;
  const { sheet, department } = indicator;
  const subject = (): IndicatorSubject =>
    new LookedAtIndicator(judged, { asOf, outline, cellAt, judgeBy });
  return { file: reading.file, sheet, departments: [department], indicator, subject };
}

function placeWorkbooks(
  { readings, asOf }: RuleInput,
  workbooks: readonly Workbook[],
): PlacedSubjects["workbooks"] {
  const occurrences = lazy(() => occurrencesOf(readings));
  const newestYears = lazy(
    () => new Map(readings.map((reading) => [reading, newestYearOf(reading)])),
  );
  return workbooks.map(({ reading, outline }) => {
    const subject: WorkbookSubject = {
      reading,
      all: readings,
      asOf,
      outline,
      occurrences,
      newestYears,
    };
    const placed = { file: reading.file, sheet: null, departments: [null], indicator: null };
    return { ...placed, subject: () => subject };
  });
}

function bySheet(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const sheets = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const known = sheets.get(indicator.sheet);
    if (known) known.push(indicator);
    else sheets.set(indicator.sheet, [indicator]);
  }
  return sheets;
}

function placeSheets({ reading, snapshot, outline }: Workbook): readonly Placed<"sheet">[] {
  const indicatorsOn = bySheet(reading.indicators);
  const sheets = new Map(snapshot?.sheets.map((sheet) => [sheet.name, sheet]));
  return reading.sheetNames.map((name) => {
    const sheet = sheets.get(name);
    const indicators = indicatorsOn.get(name) ?? [];
    return {
      file: reading.file,
      sheet: name,
      departments: indicators.map(({ department }) => department),
      indicator: null,
      subject: () =>
        sheet
          ? { reading, sheet, indicators, grid: lazy(() => createLogicalGrid(sheet)), outline }
          : null,
    };
  });
}

/** A workbook without a list of ours, or with one whose headers are gone, is one to which the rules about it do not apply. */
function placeLists({ reading, snapshot }: Workbook): readonly Placed<"list">[] {
  const sheet = snapshot?.sheets.find(({ purpose }) => purpose === "indicators") ?? null;
  const placed = {
    file: reading.file,
    sheet: sheet?.name ?? null,
    departments: [null],
    indicator: null,
  };
  return [{ ...placed, subject: () => sheet && listSubject(sheet) }];
}

function listSubject(sheet: SheetSnapshot): ListSubject | null {
  const list = readTidyList(sheet);
  return list && { sheet, list };
}

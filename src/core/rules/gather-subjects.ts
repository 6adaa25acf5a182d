import type { Facts, Judgement } from "../judgement";
import type { Indicator } from "../indicators";
import type { WorkbookReading } from "../layouts";
import {
  createLogicalGrid,
  type CalendarDate,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook";
import { cellLookup } from "./cell-lookup";
import { figureSeriesOf } from "./figure-series";
import { lazy } from "./lazy";
import type {
  IndicatorSubject,
  JudgedIndicator,
  ListSubject,
  SubjectKind,
  SubjectKinds,
  WorkbookSubject,
} from "./rule-subjects";
import { targetLinesOf } from "./target-lines";
import { readTidyList } from "./tidy-list";
import { newestYearOf, occurrencesOf } from "./versions";
import { outlineOf, type WorkbookOutline } from "./workbook-outline";

/** What the rules are given to look at. */
export type RuleInput = {
  readonly indicators: readonly JudgedIndicator[];
  readonly readings: readonly WorkbookReading[];
  /** The workbooks that were read, as far as they are at hand; known by their files. */
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly asOf: CalendarDate;
  /** Judges an indicator in a fiscal year before the one judged. */
  readonly judgeIn: (
    judged: JudgedIndicator,
    fiscalYear: number,
  ) => { readonly facts: Facts; readonly judgement: Judgement };
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

export type PlacedSubjects = { readonly [Kind in SubjectKind]: readonly Placed<Kind>[] };

type Workbook = {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot | null;
  readonly outline: WorkbookOutline;
  readonly cellAt: IndicatorSubject["cellAt"];
};

/** Prepares what each rule is given, each part once. */
export function gatherSubjects(input: RuleInput): PlacedSubjects {
  const snapshots = new Map(input.snapshots.map((snapshot) => [snapshot.file, snapshot]));
  const workbooks = input.readings.map((reading): Workbook => {
    const snapshot = snapshots.get(reading.file) ?? null;
    const outline = outlineOf(reading);
    return { reading, snapshot, outline, cellAt: snapshot && cellLookup(snapshot) };
  });
  return {
    indicator: placeIndicators(input, workbooks),
    workbook: placeWorkbooks(input, workbooks),
    sheet: workbooks.flatMap(placeSheets),
    list: workbooks.flatMap(placeLists),
  };
}

function placeIndicators(
  { indicators, asOf, judgeIn }: RuleInput,
  workbooks: readonly Workbook[],
): PlacedSubjects["indicator"] {
  const byReading = new Map(workbooks.map((workbook) => [workbook.reading, workbook]));
  return indicators.flatMap((judged) => {
    const { reading, indicator, facts, judgement } = judged;
    const workbook = byReading.get(reading);
    if (!workbook) return [];
    const { outline, cellAt } = workbook;
    const subject = (): IndicatorSubject => ({
      reading,
      indicator,
      facts,
      judgement,
      asOf,
      outline,
      cellAt,
      series: lazy(() => figureSeriesOf(indicator)),
      targetLines: lazy(() => targetLinesOf(indicator, facts)),
      yearBefore: lazy(() => judgeIn(judged, facts.fiscalYear - 1)),
    });
    const { sheet, department } = indicator;
    return [{ file: reading.file, sheet, departments: [department], indicator, subject }];
  });
}

function placeWorkbooks(
  { readings, asOf }: RuleInput,
  workbooks: readonly Workbook[],
): PlacedSubjects["workbook"] {
  const occurrences = occurrencesOf(readings);
  const newestYears = new Map(readings.map((reading) => [reading, newestYearOf(reading)]));
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

import type { BriefJudgement, Facts, Judgement } from "../judgement";
import type { Indicator } from "../indicators";
import type { WorkbookReading } from "../layouts";
import type { CalendarDate, LogicalGrid, SheetSnapshot } from "../workbook";
import type { StudiedSeries } from "./deviation";
import type { FigureSeries } from "./figure-series";
import type { HeldValue } from "./held-values";
import type { TargetLine } from "./target-lines";
import type { TidyList } from "./tidy-list";
import type { Occurrence } from "./versions";
import type { WorkbookOutline } from "./workbook-outline";

/** An indicator with the facts and the verdict of a year. */
export type JudgedIndicator = {
  readonly reading: WorkbookReading;
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly judgement: Judgement;
};

/** One indicator with all that is known of it. */
export type IndicatorSubject = JudgedIndicator & {
  readonly asOf: CalendarDate;
  /** What the forms of its workbook have in common. */
  readonly outline: WorkbookOutline;
  /** Its figures over roles and years. */
  readonly series: readonly FigureSeries[];
  /** The figures of its final target with baseline and direction. */
  readonly targetLines: readonly TargetLine[];
  /** Those of its figures that can be compared with each other, and how they stand apart. */
  readonly studied: readonly StudiedSeries[];
  /** The same indicator in the fiscal year before the one judged. */
  readonly factsBefore: Facts;
  readonly judgementBefore: BriefJudgement;
  /** Its values besides self-ratings with what their cells hold; empty where only a reading of the workbook is at hand. */
  readonly heldValues: readonly HeldValue[];
};

/** One workbook, among all those that are checked together. */
export type WorkbookSubject = {
  readonly reading: WorkbookReading;
  readonly all: readonly WorkbookReading[];
  readonly asOf: CalendarDate;
  readonly outline: WorkbookOutline;
  /** Where each indicator's key occurs in all workbooks. */
  readonly occurrences: () => ReadonlyMap<string, readonly Occurrence[]>;
  /** The newest fiscal year that each workbook reports. */
  readonly newestYears: () => ReadonlyMap<WorkbookReading, number | null>;
};

/** A sheet as its cells stand, with the indicators that were read on it. */
export type SheetSubject = {
  readonly reading: WorkbookReading;
  readonly sheet: SheetSnapshot;
  readonly indicators: readonly Indicator[];
  /** Its logical cells, prepared when they are first asked for. */
  readonly grid: () => LogicalGrid;
  readonly outline: WorkbookOutline;
};

/** The list of indicators that we wrote, as it stands now. */
export type ListSubject = { readonly sheet: SheetSnapshot; readonly list: TidyList };

export type SubjectKinds = {
  readonly indicator: IndicatorSubject;
  readonly workbook: WorkbookSubject;
  /** A sheet that people made. */
  readonly sheet: SheetSubject;
  /** The list of indicators (指標一覧) that we wrote. */
  readonly list: ListSubject;
};

export type SubjectKind = keyof SubjectKinds;

/** The only door to the engine. */
export * from "./check-report";
export * from "./check-workbooks";
export {
  type Absence,
  type Indicator,
  type IndicatorValue,
  type Measure,
  type Narrative,
  type SummaryFigure,
  type ValueKind,
  type ValueRole,
} from "./indicators";
export {
  EMPTY_PROFILE,
  forget,
  parseProfile,
  ProfileError,
  profileFromText,
  profileText,
  readWorkbook,
  taughtEntries,
  teach,
  type AccountedCell,
  type PointedCells,
  type Profile,
  type TaughtConcept,
  type TaughtEntry,
  type Teaching,
  type TeachingRefusal,
  type ReadingNote,
  type SheetAccount,
  type WorkbookReading,
} from "./layouts";
export {
  compareMethods,
  DEFAULT_PRESET,
  describePresetError,
  parsePreset,
  PRESETS,
  PresetError,
  rollUp,
  serialisePreset,
  verdictOfSelfRating,
  VERDICTS,
  type Judgement,
  type MethodComparison,
  type Preset,
  type RolledUp,
  type Trend,
  type Verdict,
} from "./judgement";
export { LOCALES, messagesFor, type Locale, type Messages } from "./messages";
export {
  planMarks,
  planPreview,
  planReport,
  PREVIEW_USES,
  previewUseOf,
  type PreviewUse,
  type CellMark,
  type MarkPlan,
  type PlanChart,
  type PlanConditionalFormat,
  type PlanSeries,
  type PlanTable,
  type SheetMarks,
  type CellRole,
  type NumberDisplay,
  type PageSetup,
  type PlanCell,
  type PlanContent,
  type SheetPlan,
  VERDICT_LOOK,
  type WorkbookPlan,
} from "./plans";
export { ruleName, type Finding, type RuleCount, type Severity } from "./rules";
export { SettingsError, type Settings } from "./settings";
export * from "./workbook";

/** The only door to the engine. */
export * from "./check-report";
export * from "./check-workbooks";
export {
  type Indicator,
  type IndicatorValue,
  type Measure,
  type Narrative,
  type SummaryFigure,
  type ValueKind,
  type ValueRole,
} from "./indicators";
export { verdictOfSelfRating, VERDICTS, type Judgement, type Verdict } from "./judgement";
export { readWorkbook, type ReadingNote, type WorkbookReading } from "./layouts";
export { LOCALES, messagesFor, type Locale, type Messages } from "./messages";
export {
  planMarks,
  planReport,
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
export {
  isSelected,
  RULE_GROUPS,
  RULES,
  ruleGroupName,
  ruleName,
  type Accepted,
  type Finding,
  type Fix,
  type RuleCount,
  type RuleGroup,
  type Selection,
  type Severity,
} from "./rules";
export { SettingsError, type AcceptedFinding, type RuleSetting, type Settings } from "./settings";
export * from "./workbook";

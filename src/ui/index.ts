/** What the composition roots of pane and page use of the panels. */
export { FailureBoundary } from "./components/FailureBoundary/FailureBoundary";
export { FailureSentence } from "./components/FileFailures/FileFailures";
export { Header } from "./components/Header/Header";
export { LanguageRoot, type LanguageRootProps } from "./components/LanguageRoot/LanguageRoot";
export { FoldedSection } from "./components/Section/Section";
export { StepPanels, type StepPanelsProps } from "./components/StepPanels/StepPanels";
export type { SaveResult } from "./components/SaveButton/SaveButton";
export { useLanguage, type Language } from "./language/language";
export type { AskPointed, PointedPlace } from "./places/pointed-cells";
export type { ShowCell } from "./places/show-cell";
export { failureOf } from "./session/failure-of";
export { useShowWritten } from "./session/use-show-written";
export { useReport, type ReportOptions, type ReportSession } from "./session/use-report";
export type { CellPlace, Failure, UnreadableFile, WorkbookSource } from "./session/workbook-source";

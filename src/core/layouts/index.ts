export type { CellUse } from "./engine/account";
export type {
  AccountedCell,
  NoteChoice,
  ReadingNote,
  ReadingNoteCode,
  SheetAccount,
  WorkbookReading,
} from "./reading";
export { answeredQuestions, type AnsweredQuestion } from "./answered-questions";
export { readingQuestions, withAnswers, type ReadingQuestion } from "./questions";
export { HEAD_SEPARATOR, isReportCopy } from "./report-copy";
export { indicatorKeyWords, readWorkbook } from "./read-workbook";
export {
  EMPTY_PROFILE,
  profileFromText,
  profileText,
  forget,
  TAUGHT_CONCEPTS,
  taughtEntries,
  teach,
  type PointedCells,
  type TaughtEntry,
  type Teaching,
  type TeachingRefusal,
  type AnsweredCode,
  parseProfile,
  ProfileError,
  relativeArea,
  sheetShape,
  type Correction,
  type Profile,
  type ProfileFault,
  type RelativeArea,
  type SheetCorrections,
  type TaughtConcept,
  type WordMeaning,
} from "./profile";

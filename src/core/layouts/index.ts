export type { CellUse } from "./engine/account";
export type {
  AccountedCell,
  NoteChoice,
  ReadingNote,
  ReadingNoteCode,
  SheetAccount,
  WorkbookReading,
} from "./reading";
export { indicatorKeyWords, readWorkbook } from "./read-workbook";

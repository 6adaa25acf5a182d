export type { ReadingNote, ReadingNoteCode, WorkbookReading } from "./reading";
export { readWorkbook } from "./read-workbook";

export type { ReadingNote, ReadingNoteCode, WorkbookReading } from "./reading";
export { indicatorKeyWords, readWorkbook } from "./read-workbook";

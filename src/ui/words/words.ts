import type { PlannedPurpose, UnseenContent } from "../../core";
import type { Work } from "../session/work";
import type { AcceptanceWords } from "./acceptance/words";
import type { FixWords } from "./fixes/words";
import type { MethodWords } from "./methods/words";
import type { QuestionWords } from "./questions/words";
import type { RuleWords } from "./rules/words";
import type { KeepingWords } from "./keeping/words";
import type { OutputWords } from "./output/words";

/** Every text of the panels that does not come from the engine; each language fills all of it. */
export type Words = {
  readonly product: { readonly name: string; readonly reading: string; readonly purpose: string };
  readonly language: string;
  readonly unexpected: (file: string) => string;
  readonly panelsFailed: string;
  readonly more: (rest: number) => string;
  readonly bracketed: (text: string) => string;
  readonly steps: StepWords;
  readonly cells: CellWords;
  readonly departments: DepartmentWords;
  readonly reading: ReadingWords;
  readonly findings: FindingWords;
  readonly judgements: JudgementWords;
  readonly methods: MethodWords;
  readonly acceptance: AcceptanceWords;
  readonly questions: QuestionWords;
  readonly fixes: FixWords;
  readonly rules: RuleWords;
  /** What people choose to look at. */
  readonly scope: {
    readonly label: string;
    readonly everything: string;
    readonly sheet: string;
    readonly departments: string;
    readonly noDepartment: string;
    /** The file is null where only one is open. */
    readonly shown: (file: string | null, sheet: string) => string;
    readonly followSheet: string;
    readonly noSheet: string;
    readonly count: (shown: number, all: number) => string;
    readonly none: string;
  };
  readonly keeping: KeepingWords;
  /** Where what people set is kept: in the workbook that is open, or in the copy that they download. */
  readonly keptWhere: { readonly workbook: string; readonly copy: string };
  readonly output: OutputWords;
  /** What each cell of a sheet was read as. */
  readonly preview: {
    readonly heading: string;
    readonly sheet: string;
    readonly write: string;
    readonly onlyFirstRows: (rows: number) => string;
  };
  /** Teaching how forms are read. */
  readonly teaching: {
    readonly heading: string;
    readonly how: string;
    readonly what: string;
    readonly cells: string;
    readonly labels: string;
    /** By the ids of what can be said. */
    readonly choices: Readonly<Record<string, string>>;
    readonly say: string;
    readonly nothingSelected: string;
    readonly taught: (cell: string, what: string) => string;
    readonly list: string;
    readonly wordMeans: (word: string, what: string) => string;
    readonly near: (label: string) => string;
    readonly forget: string;
    readonly forgotten: string;
    readonly exchange: string;
    readonly text: string;
    readonly textHint: string;
    readonly given: string;
    readonly takeOver: string;
    readonly takenOver: string;
  };
  readonly writing: WritingWords;
  readonly work: Readonly<Record<Work, { readonly inProgress: string; readonly failed: string }>>;
  readonly marking: MarkingWords;
  readonly takingBackSheets: TakingBackSheetsWords;
};

export type StepWords = {
  readonly label: string;
  readonly reading: string;
  readonly findings: string;
  readonly judgements: string;
  readonly writing: string;
  readonly indicatorCount: (count: number) => string;
  readonly findingCount: (count: number) => string;
  readonly behindCount: (count: number) => string;
  readonly judgedCount: (count: number) => string;
  readonly sheetCount: (count: number) => string;
  readonly next: (step: string) => string;
};

export type CellWords = {
  readonly show: (cell: string) => string;
  readonly place: (sheet: string, address: string) => string;
};

export type DepartmentWords = {
  readonly label: string;
  readonly all: string;
  readonly none: string;
};

export type ReadingWords = {
  readonly inProgress: (done: number, total: number) => string;
  readonly done: (workbooks: number, indicators: number) => string;
  readonly workbooks: string;
  readonly facts: (sheets: number, indicators: number) => string;
  readonly notOpened: string;
  readonly nothingOpen: string;
  readonly readAgain: string;
  /** What is being read; the share is a whole number of hundredths, null where it is not known. */
  readonly progress: (file: string, share: number | null) => string;
  readonly callOff: string;
  readonly callingOff: string;
  readonly calledOff: string;
  readonly read: string;
  readonly unseen: string;
  readonly unseenKinds: Readonly<Record<UnseenContent, string>>;
  readonly remove: (file: string) => string;
  readonly indicators: string;
  readonly notes: (count: number) => string;
  readonly summaries: (count: number) => string;
  readonly columns: {
    readonly role: string;
    readonly year: string;
    readonly value: string;
    readonly cell: string;
  };
  readonly noYear: string;
  readonly blank: string;
};

export type FindingWords = {
  readonly none: string;
  readonly group: (severity: string, count: number) => string;
  readonly related: (count: number) => string;
  readonly rules: string;
  readonly ruleColumns: {
    readonly rule: string;
    readonly checked: string;
    readonly notApplicable: string;
    readonly found: string;
  };
};

export type JudgementWords = {
  readonly none: string;
  readonly judgedAt: (date: string, fiscalYear: string) => string;
  readonly byVerdict: string;
  readonly bySelfRating: string;
  readonly selfRating: string;
  readonly noSelfRating: string;
  readonly disagrees: string;
  readonly onlyDisagreements: (count: number) => string;
  readonly noneShown: string;
  readonly attainment: string;
  readonly progress: string;
  readonly verdictFilter: string;
  readonly allVerdicts: string;
};

export type WritingWords = {
  readonly asOf: string;
  readonly asOfHint: (fiscalYear: string) => string;
  readonly asOfWrong: string;
  readonly into: string;
  readonly sheets: string;
  readonly purposes: Readonly<Record<PlannedPurpose, string>>;
  readonly write: string;
  readonly written: (count: number, file: string) => string;
  readonly notWritten: (count: number) => string;
  readonly download: (name: string) => string;
  readonly notes: { readonly copy: string; readonly inPlace: string };
  readonly showSheet: (name: string) => string;
};

export type MarkingWords = {
  readonly heading: string;
  readonly hint: (cells: number) => string;
  readonly nothing: string;
  readonly mark: string;
  readonly takeBack: string;
  readonly marked: (count: number) => string;
  readonly notAll: string;
  readonly takenBack: (count: number) => string;
  readonly stillMarked: string;
};

export type TakingBackSheetsWords = {
  readonly start: string;
  readonly title: string;
  readonly question: (sheets: readonly string[]) => string;
  readonly proceed: string;
  readonly dismiss: string;
  readonly removed: (sheets: readonly string[]) => string;
};

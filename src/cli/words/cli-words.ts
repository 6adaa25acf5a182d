/** The words of the command line; each locale fills all of them. */
export type CliWords = {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly noFiles: string;
  readonly noOutput: string;
  readonly onlyOneFile: string;
  readonly marked: (path: string, cells: number) => string;
  readonly unmarked: (path: string, cells: number) => string;
  readonly noOutputOfCopy: string;
  readonly outputIsInput: (path: string) => string;
  readonly outputWithoutFix: string;
  readonly fixOneFile: string;
  readonly fixedCell: (cell: string, from: string, to: string) => string;
  readonly fixedIn: (path: string, count: number) => string;
  readonly intoUnknown: (path: string) => string;
  readonly badDate: (text: string) => string;
  readonly badFailOn: (text: string) => string;
  readonly badProfile: (path: string, reason: string) => string;
  readonly unknownRule: (id: string) => string;
  readonly unknownGroup: (group: string, known: readonly string[]) => string;
  readonly nothingSelected: string;
  readonly badSettings: (path: string, reason: string) => string;
  readonly knownPresets: (ids: readonly string[]) => string;
  readonly reading: (file: string, count: number, total: number) => string;
  readonly nothingWritten: string;
  readonly unexpected: (detail: string) => string;
  readonly written: (path: string, sheets: string) => string;
  readonly csvWritten: (path: string) => string;
  readonly workbook: (file: string, indicators: number, notes: number) => string;
  /** The other cells of which the same is asked. */
  readonly alsoAt: (cells: readonly string[]) => string;
  readonly howToAnswer: string;
  readonly asOf: (date: string) => string;
  readonly noFindings: string;
};

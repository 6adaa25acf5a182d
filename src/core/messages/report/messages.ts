/** The words around the sheets of a report: at the foot of each page. */
export type ReportMessages = {
  readonly page: {
    /** Stands before the day of printing. */
    readonly printedOn: string;
  };
  /** The title of a sheet below that of the whole report. */
  readonly titled: (title: string, sheet: string) => string;
};

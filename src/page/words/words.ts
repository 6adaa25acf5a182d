import type { SampleName } from "../opening/samples";

/** The texts of the page around the panels; each language fills all of it. */
export type PageWords = {
  readonly open: string;
  readonly add: string;
  readonly samples: {
    readonly label: string;
    readonly choose: string;
    readonly names: Readonly<Record<SampleName, string>>;
  };
  readonly drop: string;
  readonly local: string;
  readonly panels: string;
  /** About a workbook whose copy was not downloaded since it changed. */
  readonly unsaved: {
    readonly text: (file: string) => string;
    readonly download: (file: string) => string;
  };
  readonly loss: {
    readonly title: string;
    readonly text: (files: readonly string[]) => string;
    readonly download: string;
    readonly proceed: string;
    readonly dismiss: string;
  };
  readonly view: {
    readonly label: string;
    readonly workbook: string;
    readonly sheets: string;
    readonly made: string;
    readonly hidden: string;
    readonly grid: (sheet: string) => string;
    readonly cell: (address: string) => string;
    readonly rows: (from: number, to: number, all: number) => string;
    readonly rowsBefore: string;
    readonly rowsAfter: string;
    readonly columns: (shown: number, all: number) => string;
    readonly notShown: string;
    readonly follow: (cell: string) => string;
    readonly nothing: string;
  };
};

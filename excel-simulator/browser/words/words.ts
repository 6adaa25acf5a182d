import type { MeterReading } from "../../protocol/meter";

/** The texts of the page around the pane and the workbook; each language fills all of it. */
export type ExcelWords = {
  /** What this is, so that nobody takes it for Excel. */
  readonly notice: string;
  readonly profile: string;
  readonly onTheWeb: string;
  readonly ownFile: string;
  readonly open: string;
  readonly save: string;
  readonly ribbon: string;
  readonly faults: {
    readonly title: string;
    readonly cellEdit: string;
    readonly sheetProtected: string;
    readonly structureProtected: string;
    readonly connectionLost: string;
  };
  readonly workbook: string;
  readonly reading: string;
  readonly pane: {
    readonly label: string;
    readonly close: string;
  };
  readonly status: {
    readonly ready: string;
    readonly running: (command: string) => string;
    readonly failed: (command: string) => string;
    readonly meter: string;
    readonly counts: (reading: MeterReading) => readonly string[];
    readonly restart: string;
  };
  readonly notSimulated: (members: readonly string[]) => string;
};

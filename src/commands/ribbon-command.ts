import type { CalendarDate, Locale } from "../core";
import type { DocumentKeeper } from "../hosts/kept-documents";
import type { CellMarker, CellSelector, WorkbookHost } from "../hosts/workbook-host";

export type CommandHost = WorkbookHost & CellSelector & CellMarker & DocumentKeeper;

/** What a command is told when it is called. */
export type Surroundings = {
  /** The name of the workbook, for what there is to tell when it cannot be read. */
  readonly file: string;
  readonly today: CalendarDate;
  readonly locale: Locale;
};

/** Does its work and returns the sentences that people need to hear, none where all went well; throws what its host throws. */
export type RibbonCommand = (
  host: CommandHost,
  surroundings: Surroundings,
) => Promise<readonly string[]>;

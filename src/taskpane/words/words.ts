import type { OfficeStart } from "../start/start-office";

/** The texts of the pane around the panels; each language fills all of it. */
export type PaneWords = {
  readonly starting: string;
  readonly startFailures: Readonly<Record<Exclude<OfficeStart, "ready">, string>>;
  readonly missingScripts: string;
  readonly ribbonCommand: string;
  readonly dismiss: string;
};

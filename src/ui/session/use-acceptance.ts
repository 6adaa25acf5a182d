import { useMemo } from "react";
import { formatIsoDate, type CalendarDate, type Finding } from "../../core";
import { withAccepted, withoutAccepted, type Acceptance } from "../findings/accept-finding";
import type { OpenWorkbook } from "./read-sources";
import type { SettingsSession } from "./use-settings";

/** Letting findings stand, with reason and name; kept with the other settings. */
export type AcceptanceSession = {
  readonly accept: (finding: Finding, reason: Pick<Acceptance, "because" | "by">) => void;
  readonly takeBack: (finding: Finding) => void;
};

export type AcceptanceInput = Pick<SettingsSession, "settings" | "changeSettings"> & {
  readonly workbooks: readonly OpenWorkbook[];
  /** The day that is noted. */
  readonly today: CalendarDate;
};

/** Changes which findings the settings let stand. */
export const useAcceptance = ({
  settings,
  changeSettings,
  workbooks,
  today,
}: AcceptanceInput): AcceptanceSession =>
  useMemo(
    () => ({
      accept: (finding, reason) => {
        const acceptance = { ...reason, on: formatIsoDate(today) };
        void changeSettings(withAccepted(settings, finding, acceptance, workbooks.length > 1));
      },
      takeBack: (finding) => void changeSettings(withoutAccepted(settings, finding)),
    }),
    [settings, changeSettings, workbooks, today],
  );

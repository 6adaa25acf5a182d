import { isMeant, type AcceptedFinding, type Finding, type Settings } from "../../core";

/** Why a finding may stand, who says so, and when (`2022-04-01`). */
export type Acceptance = Pick<AcceptedFinding, "because" | "by" | "on">;

/** Settings that let a finding stand; `withFile` where several workbooks are open, in which the same cell may be wrong. */
export function withAccepted(
  settings: Settings,
  { rule, cell, key, file }: Finding,
  { because, by, on }: Acceptance,
  withFile: boolean,
): Settings {
  const entry: AcceptedFinding = {
    rule,
    ...(key !== null && { key }),
    cell,
    ...(withFile && { file }),
    because,
    by,
    on,
  };
  return { ...settings, accepted: [...settings.accepted, entry] };
}

/** Settings that no longer let a finding stand. */
export const withoutAccepted = (settings: Settings, finding: Finding): Settings => ({
  ...settings,
  accepted: settings.accepted.filter((entry) => !isMeant(entry, finding)),
});

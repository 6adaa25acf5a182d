import { defineIndicatorRule, type IndicatorSubject } from "../define-rule";
import { words } from "./words";

/** With fewer forms nobody can say what is usual. */
const FEWEST_PEERS = 5;
const MOST = 0.8;
const FEW = 0.1;

/** The part of the indicators with actuals that report a year, this one left aside. */
function shareOfPeers(
  { outline }: IndicatorSubject,
  year: number,
  isReportedHere: boolean,
): number {
  const peers = outline.mostActuals - 1;
  return ((outline.actualsIn.get(year) ?? 0) - (isReportedHere ? 1 : 0)) / Math.max(peers, 1);
}

export const yearColumnShifted = defineIndicatorRule({
  id: "year-column-shifted",
  group: "values",
  severity: "warning",
  words,
  check: (subject) => {
    const { indicator, outline } = subject;
    if (outline.mostActuals <= FEWEST_PEERS) return "not-applicable";
    const reported = indicator.values.flatMap((value) =>
      value.role === "actual" && value.fiscalYear !== null && value.kind !== "absent"
        ? [{ cell: value.cell, fiscalYear: value.fiscalYear }]
        : [],
    );
    const newest = reported.reduce<(typeof reported)[number] | null>(
      (last, each) => (last && last.fiscalYear > each.fiscalYear ? last : each),
      null,
    );
    if (!newest) return "not-applicable";
    const blank = indicator.blanks.find(
      ({ role, fiscalYear }) =>
        role === "actual" && fiscalYear !== null && fiscalYear < newest.fiscalYear,
    );
    if (!blank || blank.fiscalYear === null) return [];
    const isEarlyBlank = reported.every(({ fiscalYear }) => fiscalYear > (blank.fiscalYear ?? 0));
    const othersReportThen = shareOfPeers(subject, blank.fiscalYear, false) >= MOST;
    const othersDoNotYet = shareOfPeers(subject, newest.fiscalYear, true) <= FEW;
    if (!isEarlyBlank || !othersReportThen || !othersDoNotYet) return [];
    const data = { indicator: indicator.name, fiscalYear: newest.fiscalYear };
    return [{ cell: newest.cell, related: [blank.cell], data }];
  },
});

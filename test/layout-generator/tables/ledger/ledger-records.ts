import type { IndicatorContent, InitiativeContent } from "../../content/plan-content";

/** An indicator with the rows that it takes in a ledger. */
export type LedgerRecord = {
  readonly initiative: InitiativeContent;
  readonly content: IndicatorContent;
  readonly top: number;
  readonly height: number;
};

/** Records that share a name, in a run. */
export type RecordGroup = readonly [LedgerRecord, ...LedgerRecord[]];

/** Gives every indicator its rows; where goals have rows of their own, one stays free before each new goal. */
export function placeRecords(
  initiatives: readonly InitiativeContent[],
  options: {
    readonly top: number;
    readonly height: number;
    readonly hasGoalRows: boolean;
    readonly namesIndicators: boolean;
  },
): readonly LedgerRecord[] {
  const records: LedgerRecord[] = [];
  let { top } = options;
  let goal = "";
  for (const initiative of initiatives) {
    if (options.hasGoalRows && initiative.goal !== goal) top += 1;
    ({ goal } = initiative);
    const contents = options.namesIndicators
      ? initiative.indicators
      : initiative.indicators.slice(0, 1);
    for (const content of contents) {
      records.push({ initiative, content, top, height: options.height });
      top += options.height;
    }
  }
  return records;
}

/** Parts records into runs of the same name; a free row between two of them ends a run as well. */
export function groupRecords(
  records: readonly LedgerRecord[],
  nameOf: (record: LedgerRecord) => string,
): readonly RecordGroup[] {
  const groups: [LedgerRecord, ...LedgerRecord[]][] = [];
  for (const record of records) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      group && last && nameOf(last) === nameOf(record) && last.top + last.height === record.top;
    if (follows) group.push(record);
    else groups.push([record]);
  }
  return groups;
}

import { withoutBlanks } from "../../indicators";
import { VERDICTS, type Verdict } from "../../judgement";
import type { ReportRow } from "../report-rows";
import type { KeptFigure, KeptIndicator, KeptReport } from "./kept-report";

/** What can move between two reports, in the order in which people want to hear of it. */
export const CHANGE_KINDS = [
  "verdict-worse",
  "verdict-better",
  "verdict-other",
  "actual-new",
  "actual-changed",
  "target-changed",
  "self-rating-changed",
  "added",
  "removed",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that moved; `before` and `after` are null where there is nothing on that side. */
export type ReportChange = {
  readonly kind: ChangeKind;
  /** The indicator as it is now; null where it is gone. */
  readonly row: ReportRow | null;
  /** The indicator as it was; null where it is new. */
  readonly earlier: KeptIndicator | null;
  readonly fiscalYear: number | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The cell of today's workbook that says `after`, or that the verdict rests on; null where the indicator is gone. */
  readonly cell: string | null;
};

/** Everything that moved since an earlier report, sorted by kind and then as the indicators were read. */
export function compareReports(
  earlier: KeptReport,
  rows: readonly ReportRow[],
): readonly ReportChange[] {
  const { pairs, added, removed } = pairUp(earlier.indicators, rows);
  const changes = [
    ...pairs.flatMap(([before, row]) => changesOf(before, row)),
    ...added.map((row): ReportChange => {
      const { nameCell: cell } = row.indicator;
      return { ...nothing, kind: "added", row, after: row.judgement.label, cell };
    }),
    ...removed.map((before): ReportChange => {
      return { ...nothing, kind: "removed", earlier: before, before: before.label };
    }),
  ];
  return changes.sort(
    (one, other) => CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind),
  );
}

const nothing = {
  row: null,
  earlier: null,
  fiscalYear: null,
  before: null,
  after: null,
  cell: null,
} as const;

type Pairing = {
  readonly pairs: readonly (readonly [KeptIndicator, ReportRow])[];
  readonly added: readonly ReportRow[];
  readonly removed: readonly KeptIndicator[];
};

/** Pairs by key within a file of the same name first, then by key alone: workbooks get another name each year. */
function pairUp(earlier: readonly KeptIndicator[], rows: readonly ReportRow[]): Pairing {
  const partners = new Map<ReportRow, KeptIndicator>();
  const open = new Set(earlier);
  const ways: readonly ((file: string, key: string) => string)[] = [
    (file, key) => `${file}\n${key}`,
    (_, key) => key,
  ];
  for (const wayOf of ways) {
    const waiting = new Map<string, KeptIndicator[]>();
    for (const kept of open) {
      const name = wayOf(kept.file, kept.key);
      const others = waiting.get(name);
      if (others) others.push(kept);
      else waiting.set(name, [kept]);
    }
    for (const row of rows) {
      if (partners.has(row)) continue;
      const partner = waiting.get(wayOf(row.file, row.indicator.key))?.shift();
      if (!partner) continue;
      partners.set(row, partner);
      open.delete(partner);
    }
  }
  return {
    pairs: [...partners].map(([row, kept]) => [kept, row] as const),
    added: rows.filter((row) => !partners.has(row)),
    removed: [...open],
  };
}

function changesOf(earlier: KeptIndicator, row: ReportRow): readonly ReportChange[] {
  const both = { row, earlier, fiscalYear: null };
  const { judgement } = row;
  const verdict = verdictChange(earlier.verdict, judgement.verdict);
  const [before, after] = [earlier.selfRating, judgement.selfRating];
  const isRatedOtherwise = withoutBlanks(before ?? "") !== withoutBlanks(after ?? "");
  const ratingCell =
    row.indicator.values.find(({ role, text }) => role === "status" && text === after)?.cell ??
    judgement.cell;
  return [
    ...(verdict === null
      ? []
      : [
          {
            ...both,
            kind: verdict,
            before: earlier.label,
            after: judgement.label,
            cell: judgement.cell,
          },
        ]),
    ...figureChanges(earlier.actuals, row, "actual").map((change) => ({ ...both, ...change })),
    ...figureChanges(earlier.targets, row, "target").map((change) => ({ ...both, ...change })),
    ...(isRatedOtherwise
      ? [{ ...both, kind: "self-rating-changed" as const, before, after, cell: ratingCell }]
      : []),
  ];
}

/** The verdicts that figures give, better ones first; between the others nothing is better or worse. */
const GRADED: readonly Verdict[] = VERDICTS.slice(0, VERDICTS.indexOf("behind") + 1);

function verdictChange(before: Verdict, after: Verdict): ChangeKind | null {
  if (before === after) return null;
  const [from, to] = [GRADED.indexOf(before), GRADED.indexOf(after)];
  if (from < 0 || to < 0) return "verdict-other";
  return to > from ? "verdict-worse" : "verdict-better";
}

type FigureChange = Pick<ReportChange, "kind" | "fiscalYear" | "before" | "after" | "cell">;

/** Compares the figures of a role year by year; blanks and full width in a text are no change. */
function figureChanges(
  earlier: readonly KeptFigure[],
  { indicator }: ReportRow,
  role: "actual" | "target",
): readonly FigureChange[] {
  const now = indicator.values.filter((value) => value.role === role);
  const changed = role === "actual" ? "actual-changed" : "target-changed";
  const years = [...new Set([...earlier.map(([year]) => year), ...now.map((v) => v.fiscalYear)])];
  return years.flatMap((fiscalYear): FigureChange[] => {
    const before = earlier.filter(([year]) => year === fiscalYear).map(([, text]) => text);
    const values = now.filter((value) => value.fiscalYear === fiscalYear);
    const after = values.map(({ text }) => text);
    if (before.map(withoutBlanks).join("\n") === after.map(withoutBlanks).join("\n")) return [];
    return [
      {
        kind: role === "actual" && before.length === 0 ? "actual-new" : changed,
        fiscalYear,
        before: before.length === 0 ? null : before.join("、"),
        after: after.length === 0 ? null : after.join("、"),
        cell: values[0]?.cell ?? indicator.nameCell,
      },
    ];
  });
}

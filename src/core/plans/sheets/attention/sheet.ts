import type { IndicatorValue } from "../../../indicators";
import { figure, input, text, type Block, type BlockCell } from "../../blocks";
import { placeBlocks } from "../../place-blocks";
import type { ReportRow } from "../../report-rows";
import { selfRatingRole, VERDICT_LOOK } from "../../verdict-look";
import type { SheetPlan } from "../../workbook-plan";
import { headLines, pageOf, type SheetContext } from "../sheet-context";
import { lateRows } from "./late-rows";

const WIDTHS = [8, 12, 14, 16, 9, 10, 10, 8, 8, 10, 10, 24, 32, 13, 13, 9];

/** Labels under which departments write what is in the way and what comes next. */
const CHALLENGES = /課題|次年度|今後/;

/** 要注意一覧: what is late, unreported or in dispute, with room for the meeting's answers. */
export function attentionSheet(context: SheetContext): SheetPlan {
  const words = context.messages.sheets;
  const title = words.names.attention;
  const late = lateRows(context.rows);
  const blocks: readonly Block[] = [
    ...headLines(context, title),
    { block: "line", role: "note", text: late.length > 0 ? words.sourceNote : words.nothingLate },
    {
      block: "table",
      isMain: true,
      columns: headers(context).map((header) => ({ header, span: 1 })),
      rows: late.map((row) => lateRow(context, row)),
    },
    ...goneEntries(context, late),
  ];
  const columns = WIDTHS.map((width) => ({ width }));
  const page = pageOf(context, title);
  return placeBlocks(
    { purpose: "attention", name: title, columns, page, into: context.into },
    blocks,
  );
}

function headers({ messages }: SheetContext): readonly string[] {
  const words = messages.sheets.columns;
  return [
    words.number,
    words.goal,
    words.initiative,
    words.indicator,
    words.department,
    words.target,
    words.actual,
    words.expected,
    words.attainment,
    words.verdict,
    words.selfRating,
    words.reason,
    words.challenges,
    words.response,
    words.comment,
    words.cell,
  ];
}

/** The value of a role to show: the newest one up to the year judged, for targets the one in force or the final one. */
function shownValue(
  { indicator, judgement }: ReportRow,
  role: IndicatorValue["role"],
): IndicatorValue | null {
  const values = indicator.values.filter((value) => value.role === role);
  const upToYear = values.filter(
    ({ fiscalYear }) => fiscalYear !== null && fiscalYear <= judgement.fiscalYear,
  );
  return upToYear.filter(({ kind }) => kind !== "carried-on").at(-1) ?? values.at(-1) ?? null;
}

function valueCell(
  { file }: ReportRow,
  value: IndicatorValue | null,
  context: SheetContext,
): BlockCell {
  if (!value) return text(context.messages.none, "body-centered");
  const year =
    value.fiscalYear === null ? "" : ` (${context.messages.shortFiscalYear(value.fiscalYear)})`;
  return text(`${value.text}${year}`, "body", { file, cell: value.cell });
}

function lateRow(context: SheetContext, row: ReportRow): readonly BlockCell[] {
  const { file, indicator, judgement } = row;
  const entry = context.kept.get(indicator.key);
  const look = VERDICT_LOOK[judgement.verdict];
  const rating = indicator.values.filter(({ role }) => role === "status").at(-1);
  const challenges = indicator.narratives
    .filter(({ label }) => CHALLENGES.test(label))
    .map((narrative) => narrative.text);
  return [
    text(indicator.number ?? "", "body-centered"),
    text(indicator.goal ?? ""),
    text(indicator.initiative ?? ""),
    text(indicator.name),
    text(indicator.department ?? context.messages.sheets.noDepartment),
    valueCell(row, shownValue(row, "target"), context),
    valueCell(row, shownValue(row, "actual"), context),
    figure(judgement.expected, "decimal"),
    figure(judgement.attainment, "percent"),
    text(`${look.sign} ${judgement.label}`, look.role),
    rating
      ? text(rating.text, selfRatingRole(rating.text), { file, cell: rating.cell })
      : text(context.messages.none, "muted"),
    text(judgement.reason),
    text(challenges.join("\n")),
    input(entry?.response),
    input(entry?.comment),
    text(sourceOf(context, row), "body-centered", { file, cell: judgement.cell }),
  ];
}

/** The cell that the verdict rests on; with its workbook where there are several. */
function sourceOf({ report }: SheetContext, { file, judgement }: ReportRow): string {
  return report.workbooks.length > 1 ? `${file}\n${judgement.cell}` : judgement.cell;
}

/** What people typed beside indicators that are no longer on the list is kept below it. */
function goneEntries(context: SheetContext, late: readonly ReportRow[]): readonly Block[] {
  const words = context.messages.sheets;
  const listed = new Set(late.map(({ indicator }) => indicator.key));
  const gone = [...context.kept].filter(([key]) => !listed.has(key)).map(([, entry]) => entry);
  if (gone.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.goneEntries },
    {
      block: "table",
      columns: [
        { header: words.columns.indicator, span: 4 },
        { header: words.columns.response, span: 7 },
        { header: words.columns.comment, span: 4 },
      ],
      rows: gone.map((entry) => [
        text(entry.indicator),
        input(entry.response),
        input(entry.comment),
      ]),
    },
  ];
}

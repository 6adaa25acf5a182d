import { rollUp, type RolledUp } from "../../../judgement";
import { figure, text, type Block, type BlockCell, type BlockColumn } from "../../blocks";
import type { ReportRow } from "../../report-rows";
import { selfRatingRole, signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { SheetPlan } from "../../workbook-plan";
import { courseOf } from "../course";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { valueCell } from "../shown-values";
import { groupRows, selfRatingOf, tallyVerdicts } from "../summary/tally";

/** The list's columns; the tables of counts have a department over the first three and a count in each that follows. */
const WIDTHS = [16, 9, 30, 14, 14, 10, 15, 15, 13, 12];
/** The last column of the list, left out where nothing has a course. */
const COURSE_WIDTH = 36;
const LABEL_SPAN = 3;
/** Beside the label and the number of indicators. */
const MOST_COUNT_COLUMNS = WIDTHS.length - LABEL_SPAN - 1;

/** 課別集計: what each department has, counted and one by one. */
export function departmentsSheet(context: SheetContext): SheetPlan {
  const { messages } = context;
  const words = messages.departmentSheet;
  return reportSheet(context, {
    purpose: "departments",
    widths: hasCourses(context) ? [...WIDTHS, COURSE_WIDTH] : WIDTHS,
    blocks: [
      { block: "line", role: "section", text: words.title },
      ...countTables(context),
      { block: "gap" },
      { block: "line", role: "section", text: words.list },
      ...indicatorList(context),
    ],
  });
}

const hasCourses = (context: SheetContext): boolean =>
  context.rows.some((row) => courseOf(row, context) !== "");

const departmentOf = ({ indicator }: ReportRow, { messages }: SheetContext): string =>
  indicator.department ?? messages.sheets.noDepartment;

/** A column that says one thing of a department, or of all together where `group` is null. */
type CountColumn = {
  readonly header: string;
  readonly cell: (rolled: RolledUp, group: string | null) => BlockCell;
};

const verdictColumns = ({ messages, rows }: SheetContext): readonly CountColumn[] =>
  tallyVerdicts(rows).map(({ category }) => ({
    header: signedVerdict(category, messages),
    cell: ({ counts }) => figure(counts[category], "integer"),
  }));

/** What the verdicts come to, as the preset sums them up, and what is to be answered. */
function outcomeColumns(context: SheetContext): readonly CountColumn[] {
  const { messages, report } = context;
  const words = messages.departmentSheet;
  const { by } = report.method.definition.rollUp;
  const hasLabel = by === "worst" || by === "mean";
  const label: CountColumn = {
    header: words.overall,
    cell: (rolled) => text(rolled.label ?? messages.none, "body-centered"),
  };
  const mean: CountColumn = {
    header: words.mean,
    cell: (rolled) => figure(rolled.mean, "decimal"),
  };
  return [
    { header: words.shareAchieved, cell: ({ shareAchieved }) => figure(shareAchieved, "percent") },
    ...(hasLabel ? [label] : []),
    ...(by === "mean" ? [mean] : []),
    {
      header: words.findings,
      cell: (_, group) => figure(openFindings(context, group), "integer"),
    },
  ];
}

/** Errors and warnings that nobody accepted, of a department or of all. */
const openFindings = (context: SheetContext, group: string | null): number =>
  context.report.findings.filter(
    ({ severity, accepted, department }) =>
      severity !== "information" &&
      !accepted &&
      (group === null || (department ?? context.messages.sheets.noDepartment) === group),
  ).length;

/** Two tables where the sheet is too narrow for one. */
function countTables(context: SheetContext): readonly Block[] {
  const [verdicts, outcomes] = [verdictColumns(context), outcomeColumns(context)];
  return verdicts.length + outcomes.length <= MOST_COUNT_COLUMNS
    ? [countTable(context, [...verdicts, ...outcomes])]
    : [countTable(context, verdicts), { block: "gap" }, countTable(context, outcomes)];
}

function countTable(context: SheetContext, columns: readonly CountColumn[]): Block {
  const { messages, report, locale, rows } = context;
  const preset = report.method.definition;
  const words = messages.sheets;
  const lineOf = (members: readonly ReportRow[], group: string | null): readonly BlockCell[] => {
    const judgements = members.map(({ judgement }) => judgement);
    const [rolled] = rollUp(judgements, preset, () => "", locale);
    const cells = [
      text(group ?? words.total),
      figure(members.length, "integer"),
      ...columns.map(({ cell }) => (rolled ? cell(rolled, group) : text(""))),
    ];
    return group === null ? cells.map((cell): BlockCell => ({ ...cell, role: "total" })) : cells;
  };
  const headers: readonly BlockColumn[] = [
    { header: words.columns.department, span: LABEL_SPAN },
    { header: words.indicatorCount, span: 1 },
    ...columns.map(({ header }) => ({ header, span: 1 })),
  ];
  const groups = groupRows(rows, (row) => departmentOf(row, context));
  return {
    block: "table",
    columns: headers,
    rows: [
      ...groups.map(({ group, rows: members }) => lineOf(members, group)),
      ...(rows.length > 0 ? [lineOf(rows, null)] : []),
    ],
  };
}

function indicatorList(context: SheetContext): readonly Block[] {
  const { messages, rows } = context;
  const words = messages.sheets.columns;
  const withCourse = hasCourses(context);
  const headers = [
    words.department,
    words.number,
    words.indicator,
    words.target,
    words.actual,
    words.attainment,
    words.verdict,
    words.selfRating,
    words.cell,
    words.workbook,
    ...(withCourse ? [words.course] : []),
  ];
  const note = messages.sheets.sourceNote + (withCourse ? messages.course.legend : "");
  const grouped = groupRows(rows, (row) => departmentOf(row, context));
  return mainList({
    note,
    columns: headers.map((header) => ({ header })),
    rows: grouped.flatMap((group) =>
      group.rows.map((row) => indicatorRow(context, row, withCourse)),
    ),
  });
}

function indicatorRow(
  context: SheetContext,
  row: ReportRow,
  withCourse: boolean,
): readonly BlockCell[] {
  const { messages } = context;
  const { file, indicator, judgement } = row;
  const rating = selfRatingOf(row);
  return [
    text(departmentOf(row, context)),
    text(indicator.number ?? "", "body-centered"),
    text(indicator.name),
    valueCell(row, "target", context),
    valueCell(row, "actual", context),
    figure(judgement.attainment, "percent"),
    text(signedVerdict(judgement.verdict, messages), VERDICT_LOOK[judgement.verdict].role),
    rating === null ? text(messages.none, "muted") : text(rating, selfRatingRole(rating)),
    text(judgement.cell, "body-centered", { file, cell: judgement.cell }),
    text(file),
    ...(withCourse ? [text(courseOf(row, context))] : []),
  ];
}

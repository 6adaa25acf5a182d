import type { CellSnapshot, CellValue, MergedArea, SheetSnapshot } from "../src/core";
import {
  DEPARTMENT_NAMES,
  INDICATOR_NAMES,
  INITIATIVE_NAMES,
  type IndicatorName,
} from "../test/layout-generator/content/names";
import { prose, SENTENCES } from "../test/layout-generator/content/prose";
import { createDraw, type Draw } from "../test/layout-generator/draw";

const YEARS = ["R2年度", "R3年度", "R4年度", "R5年度"] as const;
const HEADERS_BEFORE = ["番号", "取組", "担当課", "指標", "単位", "基準値\nR1年度"] as const;
const HEADERS_AFTER = ["進捗状況", "取組内容", "R3取組実績", "今後の取組"] as const;
const PLANNED_STAGES = ["検討", "検討・実施", "実施"] as const;
/** Of so many years there are actuals. */
const REPORTED = 2;
/** The ranges that figures of the published plans lie in. */
const RANGES = { count: [20, 3000], money: [1200, 98_000], percent: [30, 85] } as const;

type Content = string | number;

/** The words and figures of an indicator in the order of the columns. */
type Row = readonly Content[];

/**
 * A ledger of so many indicators as published plans have them: an indicator a row, with its unit and department, of
 * three with figures one of stages, most of them near their target, some behind, a few cells blank.
 */
export function lifelikeLedger(count: number): SheetSnapshot {
  const draw = createDraw("lifelike ledger");
  const rows = Array.from({ length: count }, (_, index) => rowOf(draw.under(String(index)), index));
  const beside = HEADERS_BEFORE.length;
  const after = beside + YEARS.length * 2;
  const years = YEARS.map((year, index) => textCell(1, beside + 1 + index * 2, year));
  const roles = YEARS.flatMap((_, index) => [
    textCell(2, beside + 1 + index * 2, "目標"),
    textCell(2, beside + 2 + index * 2, "実績"),
  ]);
  return {
    name: "指標一覧表",
    visibility: "visible",
    purpose: null,
    cells: [
      ...HEADERS_BEFORE.map((header, index) => textCell(1, index + 1, header)),
      ...years,
      ...HEADERS_AFTER.map((header, index) => textCell(1, after + index + 1, header)),
      ...roles,
      ...rows.flatMap((row, index) =>
        row.flatMap((content, column) => cellOf(index + 3, column + 1, content)),
      ),
    ],
    mergedAreas: [
      ...[
        ...HEADERS_BEFORE.map((_, index) => index + 1),
        ...HEADERS_AFTER.map((_, index) => after + index + 1),
      ].map((column) => areaOf(1, column, 2, column)),
      ...years.map(({ column }) => areaOf(1, column, 1, column + 1)),
    ],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    conditionalFormats: [],
  };
}

function rowOf(draw: Draw, index: number): Row {
  const indicator = draw.pick("indicator", INDICATOR_NAMES);
  return [
    index + 1,
    draw.pick("initiative", INITIATIVE_NAMES),
    draw.chance("no department", 0.005) ? "" : draw.pick("department", DEPARTMENT_NAMES),
    `${indicator.name}（第${index + 1}地区）`,
    draw.chance("no unit", 0.01) ? "" : (indicator.unit ?? ""),
    ...(hasStages(indicator) ? stagesOf(draw) : figuresOf(draw, indicator)),
    ...(["content", "result", "next"] as const).map((name) => prose(draw.under(name), SENTENCES)),
  ];
}

const hasStages = ({ kind }: IndicatorName): boolean => !(kind in RANGES);

/** Stages planned and reached from the baseline on; one in eight lags. */
function stagesOf(draw: Draw): Row {
  const planned = draw.integer("planned", 0, 1);
  const isLate = draw.chance("late", 0.12);
  const [first = "", next = ""] = PLANNED_STAGES.slice(planned);
  const reached = isLate ? first : next;
  return ["―", first, first, next, reached, "→", "", "→", "", isLate ? "やや遅れている" : "順調"];
}

/** Figures on a straight way from baseline to target, which actuals keep to more or less. */
function figuresOf(draw: Draw, { kind }: IndicatorName): Row {
  const [least, most] =
    kind === "money" ? RANGES.money : kind === "percent" ? RANGES.percent : RANGES.count;
  const start = draw.integer("start", least, most);
  const goal = kind === "percent" ? Math.min(start * 1.15, 100) : start * 1.2;
  const planned = YEARS.map((_, index) => start + ((goal - start) * (index + 1)) / YEARS.length);
  const pace = draw.chance("behind", 0.12) ? 0.3 : 0.95 + draw.fraction("drift") * 0.3;
  const shown = (figure: number): number =>
    kind === "percent" ? Math.round(figure * 10) / 10 : Math.round(figure);
  const isMissing = draw.chance("not reported", 0.02);
  return [
    draw.chance("no baseline", 0.03) ? "" : shown(start),
    ...planned.flatMap((target, index) => {
      const isReported = index < REPORTED && !(isMissing && index === REPORTED - 1);
      return [shown(target), isReported ? shown(start + (target - start) * pace) : ""];
    }),
    pace < 0.6 ? "遅れている" : "順調",
  ];
}

const areaOf = (top: number, left: number, bottom: number, right: number): MergedArea => {
  return { top, left, bottom, right };
};

const textCell = (row: number, column: number, text: string): CellSnapshot =>
  cellWith(row, column, text, { kind: "text", text });

const cellWith = (row: number, column: number, text: string, value: CellValue): CellSnapshot => {
  return { row, column, text, value };
};

const cellOf = (row: number, column: number, content: Content): readonly CellSnapshot[] =>
  content === ""
    ? []
    : typeof content === "string"
      ? [textCell(row, column, content)]
      : [cellWith(row, column, String(content), { kind: "number", number: content })];

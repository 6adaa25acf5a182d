import type { Indicator } from "../../../indicators";
import { compareMethods, PRESETS, VERDICTS, type MethodComparison } from "../../../judgement";
import { parseIsoDate } from "../../../workbook";
import { figure, text, type Block, type BlockCell } from "../../blocks";
import { rowFinder } from "../../report-rows";
import { signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { SheetPlan } from "../../workbook-plan";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";

/** Before the columns of the presets: number, indicator, department, verdict in use, methods that differ, cell. */
const FIRST_WIDTHS = [9, 24, 12, 15, 8, 13];
const METHOD_WIDTHS = { landscape: 7, portrait: 5.5 } as const;
/** Stands before a verdict that the preset in use does not give. */
const DIFFERS = "※";

/** 判定方式比較: the verdict of every preset for every indicator, those that differ marked. */
export function methodsSheet(context: SheetContext): SheetPlan {
  const { messages, report, layout } = context;
  const words = messages.methodSheet;
  const rowOf = rowFinder(context.rows);
  const comparison = compare(context);
  const width = METHOD_WIDTHS[layout.orientation ?? "landscape"];
  return reportSheet(context, {
    purpose: "methods",
    widths: [...FIRST_WIDTHS, ...comparison.presets.map(() => width)],
    blocks: [
      { block: "line", role: "section", text: words.title },
      countTable(context, comparison),
      { block: "gap" },
      { block: "line", role: "section", text: words.list },
      { block: "line", role: "note", text: signLegend(context) },
      ...mainList({
        note:
          comparison.indicators.length > 0
            ? words.legend(DIFFERS, report.method.name)
            : words.nothingJudged,
        columns: headersOf(context, comparison).map((header) => ({ header })),
        rows: comparison.indicators.map((each) =>
          indicatorRow(context, rowOf(each.file, each.key)?.indicator ?? null, each),
        ),
      }),
    ],
  });
}

function compare({ report, run, locale }: SheetContext): MethodComparison {
  const chosen = report.method.definition;
  const asOf = parseIsoDate(report.asOf);
  if (!asOf) throw new RangeError(`${report.asOf}: no day to judge by`);
  const isPublished = PRESETS.some(({ id }) => id === chosen.id);
  const own = run?.settings.presets ?? (isPublished ? [] : [chosen]);
  return compareMethods(report.workbooks, { asOf, locale, chosen, presets: [...PRESETS, ...own] });
}

const signLegend = ({ messages }: SheetContext): string =>
  VERDICTS.map((verdict) => signedVerdict(verdict, messages)).join(" ・ ");

/** Under the columns of the list: a name takes three of them, a count two of the narrow ones. */
function countTable({ messages }: SheetContext, { presets, chosen }: MethodComparison): Block {
  const words = messages.methodSheet;
  const headers = VERDICTS.map((verdict) => signedVerdict(verdict, messages));
  return {
    block: "table",
    columns: [
      { header: words.method, span: 3 },
      { header: words.used, span: 1 },
      { header: words.differing, span: 2 },
      ...headers.map((header) => ({ header, span: 2 })),
    ],
    rows: presets.map(({ id, name, counts, differing }) => [
      text(name),
      text(id === chosen ? words.used : "", "body-centered"),
      figure(differing, "integer"),
      ...VERDICTS.map((verdict) => figure(counts[verdict], "integer")),
    ]),
  };
}

function headersOf({ messages }: SheetContext, { presets }: MethodComparison): readonly string[] {
  const words = messages.sheets.columns;
  return [
    words.number,
    words.indicator,
    words.department,
    messages.methodSheet.used,
    messages.methodSheet.differingMethods,
    words.cell,
    ...presets.map(({ name }) => name),
  ];
}

function indicatorRow(
  { messages }: SheetContext,
  indicator: Indicator | null,
  { file, name, nameCell, chosen, verdicts }: MethodComparison["indicators"][number],
): readonly BlockCell[] {
  const differing = verdicts.filter(({ differs }) => differs).length;
  return [
    text(indicator?.number ?? "", "body-centered"),
    text(name),
    text(indicator?.department ?? messages.sheets.noDepartment),
    text(signedVerdict(chosen, messages), VERDICT_LOOK[chosen].role),
    figure(differing, "integer"),
    text(nameCell, "body-centered", { file, cell: nameCell }),
    ...verdicts.map(({ verdict, differs }) => {
      const { sign, role } = VERDICT_LOOK[verdict];
      return differs ? text(DIFFERS + sign, role) : text(sign, "body-centered");
    }),
  ];
}

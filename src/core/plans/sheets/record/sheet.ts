import { profileText, type WorkbookReading } from "../../../layouts";
import { ruleName } from "../../../rules";
import type { AcceptedFinding } from "../../../settings";
import { figure, text, type Block, type BlockCell } from "../../blocks";
import type { SheetPlan } from "../../workbook-plan";
import { reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { conditionTable } from "./conditions";

const WIDTHS = [28, 16, 12, 12, 34, 36];
const ALL_COLUMNS = WIDTHS.length;

/** 取込記録: what the report was made from and with. */
export function recordSheet(context: SheetContext): SheetPlan {
  const { messages, run } = context;
  const words = messages.recordSheet;
  return reportSheet(context, {
    purpose: "record",
    widths: WIDTHS,
    blocks: [
      { block: "line", role: "note", text: words.note },
      { block: "line", role: "section", text: words.conditions },
      conditionTable(context, ALL_COLUMNS),
      { block: "gap" },
      { block: "line", role: "section", text: words.files },
      fileTable(context),
      { block: "gap" },
      { block: "line", role: "section", text: words.sheets },
      sheetTable(context),
      { block: "gap" },
      { block: "line", role: "section", text: words.accepted },
      ...acceptedTable(context),
      ...(run ? [...jsonLines(words.settings, JSON.stringify(run.settings, null, 2))] : []),
      ...(run?.files ?? []).flatMap(({ file, profile }) =>
        profile ? jsonLines(words.profile(file), profileText(profile)) : [],
      ),
    ],
  });
}

function fileTable({ report, run, messages }: SheetContext): Block {
  const words = messages.recordSheet;
  return {
    block: "table",
    columns: [
      { header: messages.sheets.columns.workbook, span: 1 },
      { header: words.size, span: 1 },
      { header: words.sheetCount, span: 1 },
      { header: messages.sheets.indicatorCount, span: 1 },
      { header: words.hash, span: 2 },
    ],
    rows: report.workbooks.map(({ file, sheetNames, indicators }) => {
      const identity = run?.files.find((each) => each.file === file)?.identity ?? null;
      return [
        text(file),
        identity ? figure(identity.size, "integer") : text(messages.none, "body-centered"),
        figure(sheetNames.length, "integer"),
        figure(indicators.length, "integer"),
        text(identity?.sha256 ?? words.unknown),
      ];
    }),
  };
}

function sheetTable({ report, messages }: SheetContext): Block {
  const words = messages.recordSheet;
  const { columns, indicatorCount } = messages.sheets;
  return {
    block: "table",
    columns: [
      { header: columns.workbook, span: 1 },
      { header: columns.sheet, span: 2 },
      { header: indicatorCount, span: 1 },
      { header: words.layout, span: 1 },
    ],
    rows: report.workbooks.flatMap((reading) =>
      reading.sheets.map(({ sheet, layout }) => [
        text(reading.file),
        text(sheet),
        figure(indicatorsOn(reading, sheet), "integer"),
        text(layout === null ? words.notRead : layout === "tables" ? words.byHeadings : layout),
      ]),
    ),
  };
}

const indicatorsOn = ({ indicators }: WorkbookReading, sheet: string): number =>
  indicators.filter((indicator) => indicator.sheet === sheet).length;

function acceptedTable({ run, messages, locale }: SheetContext): readonly Block[] {
  const words = messages.recordSheet;
  if (!run || run.settings.accepted.length === 0) {
    const none = run ? words.nothingAccepted : words.settingsUnknown;
    return [{ block: "line", role: "note", text: none }];
  }
  const rowOf = ({ rule, because, by, on, ...place }: AcceptedFinding): readonly BlockCell[] => [
    text(ruleName(rule, locale)),
    text(on, "body-centered"),
    text(by),
    text([place.file, place.key ?? place.cell].filter((word) => word !== undefined).join(" ")),
    text(because),
  ];
  return [
    {
      block: "table",
      columns: [
        { header: messages.sheets.columns.rule, span: 1 },
        { header: words.on, span: 1 },
        { header: words.by, span: 2 },
        { header: words.target, span: 1 },
        { header: words.because, span: 1 },
      ],
      rows: run.settings.accepted.map(rowOf),
    },
  ];
}

/** A line of JSON a row. */
const jsonLines = (title: string, json: string): readonly Block[] => [
  { block: "gap" },
  { block: "line", role: "section", text: title },
  ...json.split("\n").map((line): Block => ({ block: "line", role: "note", text: line })),
];

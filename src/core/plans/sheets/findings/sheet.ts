import { ruleName, RULES, type Finding } from "../../../rules";
import { figure, text, type Block, type BlockCell } from "../../blocks";
import { rowFinder } from "../../report-rows";
import { spreadColumns } from "../../spread-columns";
import type { SheetPlan } from "../../workbook-plan";
import { chosenColumns, type ChosenColumns } from "../list-columns";
import { mainList, reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { acceptedTable, withAcceptance } from "./accepted-findings";
import {
  addressCell,
  FINDING_COLUMNS,
  SEVERITIES,
  SEVERITY_LOOK,
  sheetCell,
  type FindingRow,
} from "./columns";
import { goneAnswers } from "./gone-answers";
import { assignAnswers } from "./kept-answers";

/** What the columns of the tables below the list want, in half-width digits. */
const RULE_WIDTHS = [42, 26, 14, 8];
const NOTE_WIDTHS = [14, 10, 18, 126];

/** 検証結果: what to mend, by department and with room for its answers, with what was checked and what could not be read. */
export function findingsSheet(context: SheetContext): SheetPlan {
  const { messages, kept } = context;
  const words = messages.sheets;
  const { cells, ...grid } = chosenColumns("findings", FINDING_COLUMNS, context, {
    headers: kept.findings.addedHeaders,
    textOf: ({ answer }: FindingRow, header) => answer?.added.get(header) ?? "",
  });
  const { byFinding, gone } = assignAnswers(kept.findings.rows, context);
  const { widths, columns, notes, rules } = gridOf(grid);
  const findings = [...context.report.findings].sort(byDepartment);
  const listed = findings.filter((finding) => !finding.accepted);
  const accepted = findings.filter((finding) => finding.accepted);
  const rowOf = rowFinder(context.rows);
  const rowCells = (finding: Finding): readonly BlockCell[] => {
    const [row, answer] = [rowOf(finding.file, finding.key), byFinding.get(finding)];
    return cells({ finding: withAcceptance(finding, messages), row, answer });
  };
  const slips = groupByDepartment(listed, context);
  return reportSheet(context, {
    purpose: "findings",
    widths,
    hiddenColumns: grid.hiddenColumns,
    blocks: [
      ...mainList({
        note: listed.length > 0 ? words.sourceNote + messages.answerNote : words.noFindings,
        columns,
        rows: slips.flatMap(({ heading, findings: own }) => [
          headingRow(heading, columns.length),
          ...own.map(rowCells),
        ]),
      }),
      ...acceptedTable(context, columns, accepted.map(rowCells)),
      ...goneAnswers(context, columns, gone),
      { block: "gap" },
      { block: "line", role: "section", text: words.rulesChecked },
      ruleTable(context, rules),
      ...rulesOff(context),
      ...noteTable(context, notes),
    ],
  });
}

type Grid = Pick<ChosenColumns<FindingRow>, "widths" | "hiddenColumns" | "headers">;

/** Lays the tables below the list over the columns of it that are seen; where these are too few, the last one takes more. */
function gridOf({ widths, hiddenColumns, headers }: Grid) {
  const seen = widths.slice(0, widths.length - hiddenColumns);
  const notes = spreadColumns(seen, NOTE_WIDTHS);
  const rules = spreadColumns(notes.widths, RULE_WIDTHS);
  const more = rules.widths.length - seen.length;
  const columns = headers.map((header, index) =>
    index === seen.length - 1 ? { ...header, span: 1 + more } : header,
  );
  return {
    widths: [...rules.widths, ...widths.slice(seen.length)],
    columns,
    notes: notes.spans,
    rules: rules.spans,
  };
}

/** The findings that a department has to answer, under its name and how many there are. */
function groupByDepartment(
  findings: readonly Finding[],
  { messages }: SheetContext,
): readonly { readonly heading: string; readonly findings: readonly Finding[] }[] {
  const departments = [...new Set(findings.map(({ department }) => department))];
  return departments.map((department) => {
    const own = findings.filter((finding) => finding.department === department);
    const counts = SEVERITIES.flatMap((severity) => {
      const count = own.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [messages.findingCount(messages.severities[severity], count)];
    });
    const name = department ?? messages.sheets.noDepartment;
    return {
      heading: messages.departmentHeading(name, counts.join(messages.listSeparator)),
      findings: own,
    };
  });
}

/** Stands over the rows of a department; not merged, or the list could not be sorted. */
const headingRow = (heading: string, columnCount: number): readonly BlockCell[] =>
  Array.from({ length: columnCount }, (_, index) => text(index === 0 ? heading : "", "section"));

/** Departments in alphabetical order of their code points, findings without one first; worse ones first. */
function byDepartment(first: Finding, second: Finding): number {
  const [one, other] = [first.department ?? "", second.department ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return SEVERITY_LOOK[first.severity].order - SEVERITY_LOOK[second.severity].order;
}

function ruleTable({ report, messages, locale }: SheetContext, spans: readonly number[]): Block {
  const words = messages.sheets.columns;
  const headers = [words.rule, words.checked, words.notApplicable, words.found];
  return {
    block: "table",
    columns: headers.map((header, index) => ({ header, span: spans[index] ?? 1 })),
    rows: report.rules.map(({ id, checked, notApplicable, found }) => [
      text(ruleName(id, locale)),
      figure(checked, "integer"),
      figure(notApplicable, "integer"),
      figure(found, "integer"),
    ]),
  };
}

/** A rule that nobody ran must not be taken for one that found nothing. */
function rulesOff({ report, messages, locale }: SheetContext): readonly Block[] {
  const run = new Set(report.rules.map(({ id }) => id));
  const names = RULES.filter(({ id }) => !run.has(id)).map(({ name }) => name(locale));
  return names.length > 0 ? [{ block: "line", role: "note", text: messages.rulesOff(names) }] : [];
}

/** What could not be read stands here as well, so that no cell is dropped in silence. */
function noteTable({ report, messages }: SheetContext, spans: readonly number[]): readonly Block[] {
  const words = messages.sheets;
  const headers = [words.columns.sheet, words.columns.cell, words.columns.workbook];
  const rows = report.workbooks.flatMap(({ file, notes }) =>
    notes.map(({ cell, message }) => [
      sheetCell({ cell }),
      addressCell({ file, cell }),
      text(file),
      text(message),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.noteCount },
    {
      block: "table",
      columns: [...headers, words.columns.message].map((header, index) => ({
        header,
        span: spans[index] ?? 1,
      })),
      rows,
    },
  ];
}

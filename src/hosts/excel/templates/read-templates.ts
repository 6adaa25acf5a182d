import type { TemplatePlan } from "../../../core";
import { HostError } from "../../host-error";
import { isTemplatePlan, type PlacedSheet } from "../../sheet-placement";
import { templateRows } from "../../template-rows";
import { areaOfRange, rangeOfArea, type Area } from "../areas";
import { readContents } from "../reading/read-contents";
import { readUsedAreas, type UsedArea } from "../reading/used-areas";
import { runInExcel } from "../run-in-excel";
import type { SheetOutline, WorkbookOutline } from "../workbook-outline";
import { columnWidthInDigits } from "../writing/measures";
import type { PlacedInExcel } from "../writing/placed-in-excel";
import type { FilledRow, TemplateFacts } from "./template-facts";

type PlacedTemplate = PlacedSheet<SheetOutline, TemplatePlan>;

/** The layouts that can be copied, by their plans, and those that Excel does not copy and fill in as they are now. */
export type FoundTemplates = {
  readonly facts: ReadonlyMap<TemplatePlan, TemplateFacts>;
  readonly locked: readonly TemplatePlan[];
};

/** What is asked of a layout beside its cells. */
type AskedTemplate = {
  readonly plan: TemplatePlan;
  readonly outline: SheetOutline;
  readonly sheet: Excel.Worksheet;
  readonly printArea: Excel.RangeAreas;
  readonly used: Excel.Range;
  readonly columns: ReturnType<Excel.Range["getColumnProperties"]>;
  readonly rows: () => ReadonlyMap<number, FilledRow>;
};

/** Reads what the copies of layouts are filled in by; nothing where there are none. Throws a HostError where a layout is gone. */
export async function readTemplates(
  placed: readonly PlacedInExcel[],
  outline: WorkbookOutline,
): Promise<FoundTemplates> {
  const templates = placed.filter(isPlacedTemplate).map(({ plan }) => ({
    plan,
    sheet: sheetOf(plan, outline),
  }));
  if (templates.length === 0) return { facts: new Map(), locked: [] };
  const { found, locked, usedAreas } = await runInExcel(async (context) => {
    const asked = templates.map(({ plan, sheet }) => queueTemplate(context, plan, sheet));
    const areas = await readUsedAreas(
      context,
      templates.map(({ sheet }) => sheet),
    );
    return {
      found: asked
        .filter((template) => !isLocked(template))
        .map((template) => ({
          plan: template.plan,
          facts: factsFrom(template, outline, areas),
        })),
      locked: asked.filter(isLocked).map(({ plan }) => plan),
      usedAreas: areas,
    };
  });
  return { facts: await withContents(found, usedAreas, outline.file), locked };
}

const isPlacedTemplate = (sheet: PlacedInExcel): sheet is PlacedTemplate =>
  isTemplatePlan(sheet.plan);

function sheetOf({ templateSheet }: TemplatePlan, { file, sheets }: WorkbookOutline): SheetOutline {
  const sheet = sheets.find(({ name }) => name === templateSheet);
  if (sheet) return sheet;
  throw new HostError("excel-changed-meanwhile", file, `${templateSheet} is gone`);
}

/** Asks about a layout; to be told with `factsFrom` after the next sync. */
function queueTemplate(
  { workbook }: Excel.RequestContext,
  plan: TemplatePlan,
  outline: SheetOutline,
): AskedTemplate {
  const sheet = workbook.worksheets.getItem(outline.id);
  sheet.load("standardHeight");
  sheet.protection.load("protected");
  sheet.charts.load("count");
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  const used = sheet.getUsedRange(false);
  used.load("columnIndex");
  const columns = used.getColumnProperties({ format: { columnWidth: true } });
  return { plan, outline, sheet, printArea, used, columns, rows: queueRows(sheet, plan) };
}

/** Excel copies no very hidden sheet, and a copy of a protected one would be as protected. */
const isLocked = ({ sheet: { protection }, outline: { visibility } }: AskedTemplate): boolean =>
  protection.protected || visibility === "very-hidden";

function factsFrom(
  { outline: { id, name }, sheet, printArea, used, columns, rows }: AskedTemplate,
  { tables }: WorkbookOutline,
  usedAreas: readonly UsedArea[],
): TemplateFacts {
  const area = usedAreas.find(({ sheetId }) => sheetId === id)?.area;
  return {
    sheetId: id,
    name,
    charts: sheet.charts.count,
    tables: tables.filter(({ sheetId }) => sheetId === id).length,
    standardHeight: sheet.standardHeight,
    widths: new Map(
      columns.value.map(({ format }, index) => [
        used.columnIndex + index + 1,
        columnWidthInDigits(format?.columnWidth ?? 0),
      ]),
    ),
    rows: rows(),
    printAreas: printArea.isNullObject ? [] : printArea.areas.items.map(areaOfRange),
    columns: area ? { left: area.left, right: area.right } : null,
    formulas: [],
    mergedAreas: [],
  };
}

/** Asks how the rows look that are filled in, as far as they are. */
function queueRows(sheet: Excel.Worksheet, { repeats, cells }: TemplatePlan) {
  const { rowAt } = templateRows(repeats);
  const filled = new Map<number, { left: number; right: number }>();
  for (const { row: place, column } of cells) {
    const row = rowAt(place);
    const { left, right } = filled.get(row) ?? { left: column, right: column };
    filled.set(row, { left: Math.min(left, column), right: Math.max(right, column) });
  }
  const asked = [...filled].map(([row, { left, right }]) => {
    const range = rangeOfArea(sheet, { top: row, left, bottom: row, right });
    range.load("numberFormat,format/rowHeight");
    return { row, left, range, looks: range.getCellProperties({ format: { wrapText: true } }) };
  });
  return (): ReadonlyMap<number, FilledRow> =>
    new Map(
      asked.map(({ row, left, range, looks }) => [
        row,
        {
          height: range.format.rowHeight,
          cells: new Map(
            (looks.value[0] ?? []).map(({ format }, index) => [
              left + index,
              {
                numberFormat: String(range.numberFormat[0]?.[index]),
                wraps: format?.wrapText === true,
              },
            ]),
          ),
        },
      ]),
    );
}

/** Formulas and merged areas are read only where rows come in, which Excel does not follow in all that we want. */
async function withContents(
  templates: readonly { readonly plan: TemplatePlan; readonly facts: TemplateFacts }[],
  usedAreas: readonly UsedArea[],
  file: string,
): Promise<FoundTemplates["facts"]> {
  const widened = new Set(
    templates.filter(({ plan }) => plan.repeats.length > 0).map(({ facts }) => facts.sheetId),
  );
  const areas = usedAreas.filter(({ sheetId }) => widened.has(sheetId));
  // The values are not looked at, so it does not matter from which year their days count.
  const contents = await readContents(file, areas, "1900", {});
  return new Map(
    templates.map(({ plan, facts }) => {
      const content = contents.get(facts.sheetId);
      if (!content) return [plan, facts];
      const formulas = content.cells.flatMap(({ row, column, formula }) =>
        formula === undefined ? [] : [{ row, column, formula }],
      );
      const { mergedAreas } = content;
      const columns = facts.columns && columnsAround(facts.columns, mergedAreas);
      return [plan, { ...facts, columns, formulas, mergedAreas }];
    }),
  );
}

/** An empty cell that is merged with one in use need not be in use itself. */
const columnsAround = (
  { left, right }: NonNullable<TemplateFacts["columns"]>,
  areas: readonly Area[],
): TemplateFacts["columns"] => ({
  left: Math.min(left, ...areas.map((area) => area.left)),
  right: Math.max(right, ...areas.map((area) => area.right)),
});

import { absoluteAreaReference } from "../../../src/hosts/sheet-reference";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { DefinedName } from "../../model/defined-name";
import type { Sheet } from "../../model/sheet";
import { quoteSheetName } from "../../model/sheet-reference";
import type { Workbook } from "../../model/workbook";

const nameNode = (
  { name, formula, visible, comment }: DefinedName,
  localSheetId: number | null,
): XmlNode =>
  xmlNode("definedName", { name, comment: comment || null, localSheetId, hidden: !visible }, [
    formula,
  ]);

/** The names by which files say what a sheet's filter and page layout refer to. */
function builtInNames(sheet: Sheet): readonly DefinedName[] {
  const { printArea, printTitleColumns, printTitleRows } = sheet.pageLayout;
  const onSheet = (places: readonly string[]): string =>
    places.map((place) => `${quoteSheetName(sheet.name)}!${place}`).join(",");
  const name = (title: string, formula: string, visible = true): DefinedName => ({
    name: `_xlnm.${title}`,
    formula,
    visible,
    comment: "",
  });
  const titles = [printTitleColumns, printTitleRows].flatMap((place) => place ?? []);
  const filter = sheet.autoFilter && absoluteAreaReference(sheet.name, sheet.autoFilter);
  return [
    ...(filter ? [name("_FilterDatabase", filter, false)] : []),
    ...(printArea === null ? [] : [name("Print_Area", onSheet(printArea.split(",")))]),
    ...(titles.length > 0 ? [name("Print_Titles", onSheet(titles))] : []),
  ];
}

/** The names of a workbook and of its sheets. */
export function nameNodes({ names, sheets }: Workbook): XmlNode[] {
  const nodes = [
    ...names.map((name) => nameNode(name, null)),
    ...sheets.flatMap((sheet, index) =>
      [...builtInNames(sheet), ...sheet.names].map((name) => nameNode(name, index)),
    ),
  ];
  return nodes.length > 0 ? [xmlNode("definedNames", {}, nodes)] : [];
}

import { childOf, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { decodeXstring } from "../../../src/hosts/xlsx-file/reading/xstring";
import type { DefinedName } from "../../model/defined-name";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { flagOf, numberOf, textOf } from "./attributes";

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const FILTER = "_xlnm._FilterDatabase";
/** A comma, but not one in the name of a sheet. */
const PARTS = /(?:'(?:[^']|'')*'|[^,'])+/g;

/**
 * Reads the names of a workbook. Those that say how a sheet prints go to its page layout; the one of a filter is left out,
 * because the sheet says it as well.
 */
export function readNames(workbook: Workbook, root: XmlElement): void {
  for (const element of childOf(root, "definedNames")?.children ?? []) {
    const name: DefinedName = {
      name: textOf(element, "name") ?? "",
      formula: decodeXstring(element.content),
      visible: !flagOf(element, "hidden"),
      comment: textOf(element, "comment") ?? "",
    };
    const owner = numberOf(element, "localSheetId", null);
    const sheet = owner === null ? undefined : workbook.sheets[owner];
    if (owner === null) workbook.names.push(name);
    else if (sheet) readSheetName(sheet, name);
  }
}

function readSheetName(sheet: Sheet, name: DefinedName): void {
  const places = (name.formula.match(PARTS) ?? []).map((place) =>
    place.slice(place.lastIndexOf("!") + 1),
  );
  switch (name.name) {
    case PRINT_AREA:
      sheet.pageLayout.printArea = places.join(",");
      return;
    case PRINT_TITLES:
      sheet.pageLayout.printTitleRows = places.find((place) => /\d/.test(place)) ?? null;
      sheet.pageLayout.printTitleColumns = places.find((place) => !/\d/.test(place)) ?? null;
      return;
    case FILTER:
      return;
    default:
      sheet.names.push(name);
  }
}

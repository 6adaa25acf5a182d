import type { SheetSnapshot } from "../../../core";
import { HostError } from "../../host-error";
import type { Archive } from "../package/archive";
import { readContentTypes } from "../package/content-types";
import { readRelationships, type Relationship } from "../package/relationships";
import { readXml, type ReadAttribute } from "../package/xml";

/** What the workbook's own part says: which sheets there are, in the order of their tabs, and where their parts lie. */
export type WorkbookPart = {
  /** The name of the workbook's part in the package. */
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly usesDateSystem1904: boolean;
  /** Every tab, chart sheets included, so that positions fit the file's own. */
  readonly tabs: readonly Tab[];
  readonly definedNames: readonly DefinedName[];
};

export type Tab = {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The part of a worksheet; null for chart sheets, dialogs and macro sheets. */
  readonly worksheetPart: string | null;
};

export type DefinedName = {
  readonly name: string;
  /** The position of the sheet that the name is private to; null for a name of the whole workbook. */
  readonly localTab: number | null;
  /** What it refers to, without a leading `=`: `'総括'!$A$1`. */
  readonly refersTo: string;
};

const WORKBOOK_TYPE = /(spreadsheetml|vnd\.ms-excel)\..*\+xml$/;

const visibilityOf = (state: string | null): Tab["visibility"] => {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
};

/** Whether an attribute of the XML schema's type boolean is true. */
export const isTrue = (value: string | null): boolean => value === "1" || value === "true";

function findWorkbookPart(file: string, archive: Archive): string {
  const main = readRelationships(file, archive, "").find(({ kind }) => kind === "officeDocument");
  const type = main && readContentTypes(file, archive).typeOf(main.target);
  if (!main || (type && !WORKBOOK_TYPE.test(type))) {
    throw new HostError("not-a-workbook", file, `the package's main part is ${type ?? "missing"}`);
  }
  return main.target;
}

function readTab(attribute: ReadAttribute, relationships: ReadonlyMap<string, Relationship>): Tab {
  const target = relationships.get(attribute("id") ?? "");
  return {
    name: attribute("name") ?? "",
    visibility: visibilityOf(attribute("state")),
    worksheetPart: target?.kind === "worksheet" ? target.target : null,
  };
}

function readDefinedName(attribute: ReadAttribute): Omit<DefinedName, "refersTo"> {
  const localTab = attribute("localSheetId");
  return { name: attribute("name") ?? "", localTab: localTab === null ? null : Number(localTab) };
}

/** A thousand tabs of one large part would multiply it. */
function refuseSharedParts(file: string, tabs: readonly Tab[]): void {
  const parts = tabs.flatMap(({ worksheetPart }) => worksheetPart?.toLowerCase() ?? []);
  if (new Set(parts).size < parts.length) {
    throw new HostError("damaged", file, "two sheets have the same part");
  }
}

/**
 * Finds the workbook by the package's relationships and reads its part, whatever the parts are named. Throws a HostError:
 * `not-a-workbook` where the package holds something else, `damaged` where a part cannot be read.
 */
export function readWorkbookPart(file: string, archive: Archive): WorkbookPart {
  const part = findWorkbookPart(file, archive);
  const relationships = readRelationships(file, archive, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs: Tab[] = [];
  const definedNames: DefinedName[] = [];
  let usesDateSystem1904 = false;
  let name: Omit<DefinedName, "refersTo"> | null = null;
  let refersTo = "";
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "workbookPr") usesDateSystem1904 = isTrue(attribute("date1904"));
      if (element === "sheet") tabs.push(readTab(attribute, byId));
      if (element !== "definedName") return;
      name = readDefinedName(attribute);
      refersTo = "";
    },
    text(text) {
      refersTo += text;
    },
    close(element) {
      if (element !== "definedName" || !name) return;
      definedNames.push({ ...name, refersTo });
      name = null;
    },
  });
  refuseSharedParts(file, tabs);
  return { part, relationships, usesDateSystem1904, tabs, definedNames };
}

import { markName } from "../../../core";
import { isFrozenPlan, type PlannedSheet } from "../../sheet-placement";
import { isLaidOut, isTemplate, type GraftedSheet } from "./place-sheets";
import { movedNames } from "./template-names";
import { absoluteAreaReference, absoluteCellReference, rowsReference } from "../../sheet-reference";
import { sheetFilter } from "./sheet-filter";
import { writeXml, xmlNode } from "./xml-node";
import { attributeOf, childOf, childrenOf, type XmlElement, type XmlPart } from "./xml-part";
import { insertBehind, replaceContent, sourceOf, type Splice } from "./xml-splice";

/** A defined name as it is listed; `localSheetId` is null for names of the whole workbook. */
type ListedName = {
  readonly name: string;
  readonly localSheetId: number | null;
  readonly xml: string;
};

const BUILT_IN_PREFIX = /^_xlnm\./i;
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";
/** The names of a sheet's own that describe content which is replaced as a whole. */
const REPLACED_WITH_SHEET = [PRINT_TITLES, FILTER, "_xlnm.Print_Area"];
/** What precedes the defined names in a workbook (CT_Workbook). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const TOP_LEFT = { row: 1, column: 1 };

const isSameName = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();

function readName(part: XmlPart, element: XmlElement): ListedName {
  const localSheetId = attributeOf(element, "localSheetId");
  return {
    name: attributeOf(element, "name") ?? "",
    localSheetId: localSheetId === undefined ? null : Number(localSheetId),
    xml: sourceOf(part, element),
  };
}

type OwnName = {
  readonly title: string;
  readonly localSheetId: number | null;
  readonly hidden: boolean;
  readonly reference: string;
};

function listed({ title, localSheetId, hidden, reference }: OwnName, prefix: string): ListedName {
  const node = xmlNode("definedName", { name: title, localSheetId, hidden }, [reference]);
  return { name: title, localSheetId, xml: writeXml(node, prefix) };
}

const markOf = ({ plan, name }: GraftedSheet<PlannedSheet>): OwnName => ({
  title: markName(plan.purpose),
  localSheetId: null,
  hidden: true,
  reference: absoluteCellReference(name, TOP_LEFT),
});

function layoutNames({ plan, name, index }: GraftedSheet): readonly OwnName[] {
  const { repeatedRows } = plan;
  const filter = sheetFilter(plan);
  const list = (title: string, hidden: boolean, reference: string): OwnName => ({
    title,
    localSheetId: index,
    hidden,
    reference,
  });
  return [
    ...(filter ? [list(FILTER, true, absoluteAreaReference(name, filter))] : []),
    ...(repeatedRows ? [list(PRINT_TITLES, false, rowsReference(name, repeatedRows))] : []),
  ];
}

/** Excel lists names by the alphabet, its built-in ones without their prefix, and equal ones by sheet. */
function precedes(first: ListedName, second: ListedName): boolean {
  const one = first.name.replace(BUILT_IN_PREFIX, "").toLowerCase();
  const other = second.name.replace(BUILT_IN_PREFIX, "").toLowerCase();
  if (one !== other) return one < other;
  return (first.localSheetId ?? -1) < (second.localSheetId ?? -1);
}

function insertInOrder(list: readonly ListedName[], added: ListedName): readonly ListedName[] {
  const behind = list.findIndex((listed) => precedes(added, listed));
  return behind < 0 ? [...list, added] : [...list.slice(0, behind), added, ...list.slice(behind)];
}

function isReplaced(
  { name, localSheetId }: ListedName,
  sheets: readonly GraftedSheet<PlannedSheet>[],
): boolean {
  return localSheetId === null
    ? sheets.some(({ plan }) => !isFrozenPlan(plan) && isSameName(markName(plan.purpose), name))
    : sheets.some(({ index }) => index === localSheetId) &&
        REPLACED_WITH_SHEET.some((own) => isSameName(own, name));
}

/** Replaces the names that belong to the written sheets and keeps all others, each as it stands. */
export function spliceDefinedNames(
  part: XmlPart,
  sheets: readonly GraftedSheet<PlannedSheet>[],
): Splice {
  const { prefix } = part.root;
  const existing = childOf(part.root, "definedNames");
  const elements = existing ? childrenOf(existing, "definedName") : [];
  const kept = elements
    .map((element) => readName(part, element))
    .filter((name) => !isReplaced(name, sheets));
  const own = [
    ...sheets.filter(({ plan }) => !isFrozenPlan(plan)).map(markOf),
    ...sheets.filter(isLaidOut).flatMap(layoutNames),
    ...sheets.filter(isTemplate).flatMap((sheet) => movedNames(part, elements, sheet)),
  ];
  const content = own
    .map((name) => listed(name, prefix))
    .reduce(insertInOrder, kept)
    .map(({ xml }) => xml)
    .join("");
  const tag = `${prefix}definedNames`;
  return existing
    ? replaceContent(existing, content)
    : insertBehind(part.root, BEFORE_NAMES, `<${tag}>${content}</${tag}>`);
}

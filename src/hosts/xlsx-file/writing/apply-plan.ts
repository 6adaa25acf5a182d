import type { TemplatePlan, WorkbookPlan } from "../../../core";
import type { PlanOutcome } from "../../workbook-host";
import type { Archive } from "../package/archive";
import { relationshipsPartOf } from "../package/relationships";
import type { WorkbookPart } from "../reading/workbook-part";
import { WORKSHEET_TYPE } from "./content-types-part";
import { spliceDefinedNames } from "./defined-names";
import { partsOnlyBehind } from "./dependent-parts";
import { targetFrom } from "./new-relationships";
import { openPart } from "./open-part";
import { editPackage, type PackageEdit, type PartContent } from "./package-edit";
import type { PlannedSheet } from "../../sheet-placement";
import {
  isLaidOut,
  isTemplate,
  placeInWorkbook,
  type GraftedSheet,
  type Grafting,
} from "./place-sheets";
import { plannedStyles } from "./planned-styles";
import { editRelationships, type RelationshipsEdit } from "./relationships-part";
import { addBelongings } from "./sheet-belongings";
import { hasFormulas, listsCellsOf } from "./sheet-formulas";
import { sheetPart } from "./sheet-part";
import { namespacesOf } from "./spreadsheet-namespaces";
import { newRelationships } from "./new-relationships";
import { spliceRecalculation } from "./recalculation";
import type { Styles } from "./styles-part";
import { copyDrawing } from "./template-drawing";
import { filledPart } from "./template-part";
import { openTableIdentities, type TableIdentity } from "./table-identities";
import { isStructureLocked, sheetIdOf, spliceSheets, type NewSheet } from "./workbook-sheets";
import type { XmlPart } from "./xml-part";
import { openWorkbookStyles } from "./workbook-styles";
import { applySplices } from "./xml-splice";

/** A workbook that sheets are being written into. */
type Target = {
  readonly file: string;
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  readonly xml: XmlPart;
  readonly relationships: RelationshipsEdit;
  readonly edit: PackageEdit;
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Adds a worksheet's part and returns the id of the workbook's relationship to it. */
function addSheetPart(
  { workbook, xml, relationships, edit }: Target,
  name: string,
  content: PartContent,
): string {
  edit.add(name, content, WORKSHEET_TYPE);
  const type = `${namespacesOf(xml.root.namespace).relationships}/worksheet`;
  return relationships.add(type, targetFrom(workbook.part, name));
}

/** Writes sheets, each with what belongs to it; new ones are yet to be listed in the workbook. */
function writeSheets(
  target: Target,
  { sheets, linkedSheet }: Grafting,
  styles: Styles,
  identifyTable: (name: string) => TableIdentity,
): readonly NewSheet[] {
  const { edit } = target;
  const namespaces = namespacesOf(target.xml.root.namespace);
  const folder = folderOf(target.workbook.part);
  const surroundings = { styles, styleOf: plannedStyles(styles), linkedSheet };
  return sheets.filter(isLaidOut).flatMap((sheet) => {
    const { plan, name, replacedPart } = sheet;
    const part = replacedPart ?? edit.freshName(`${folder}worksheets/sheet#.xml`);
    const belongings = addBelongings({ edit, folder, namespaces, identifyTable }, sheet, part);
    const content = sheetPart(plan, namespaces, surroundings, belongings);
    if (replacedPart === null) {
      return [{ name, relationshipId: addSheetPart(target, part, content) }];
    }
    edit.replace(replacedPart, content);
    return [];
  });
}

/** Writes filled-in copies of layouts; new ones are yet to be listed, and formulas in them to be calculated. */
function writeTemplates(
  target: Target,
  { sheets }: Grafting,
): { readonly added: readonly NewSheet[]; readonly hasFormulas: boolean } {
  const written = sheets.filter(isTemplate).map((sheet) => writeTemplate(target, sheet));
  return {
    added: written.flatMap(({ added }) => added ?? []),
    hasFormulas: written.some(({ hasFormulas }) => hasFormulas),
  };
}

function writeTemplate(
  target: Target,
  { plan, name, replacedPart }: GraftedSheet<TemplatePlan>,
): { readonly added: NewSheet | null; readonly hasFormulas: boolean } {
  const { file, archive, workbook, xml, edit } = target;
  const template = workbook.tabs.find((tab) => tab.name === plan.templateSheet)?.worksheetPart;
  if (!template) throw new RangeError(`${plan.templateSheet}: no such worksheet`);
  const namespaces = namespacesOf(xml.root.namespace);
  const folder = folderOf(workbook.part);
  const part = replacedPart ?? edit.freshName(`${folder}worksheets/sheet#.xml`);
  const relationships = newRelationships(part, namespaces);
  const drawing = copyDrawing(target, template, plan);
  const styles = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const { text, hasFormulas } = filledPart(openPart(file, archive, template), plan, {
    styles: styles === undefined ? null : openPart(file, archive, styles),
    drawing:
      drawing === null
        ? null
        : { id: relationships.add("drawing", drawing), namespace: namespaces.relationships },
  });
  relationships.finish(edit);
  if (replacedPart !== null) {
    edit.replace(replacedPart, text);
    return { added: null, hasFormulas };
  }
  return { added: { name, relationshipId: addSheetPart(target, part, text) }, hasFormulas };
}

/**
 * Drops what replaced sheets leave behind, and returns the parts that went with them, by folded names; a list of cells
 * to calculate must name no formula that is gone.
 */
function dropLeftovers(
  target: Target,
  sheets: readonly GraftedSheet<PlannedSheet>[],
): ReadonlySet<string> {
  const { file, archive, workbook, relationships, edit } = target;
  const replaced = sheets.flatMap(({ replacedPart }) => replacedPart ?? []);
  const leftovers = partsOnlyBehind(file, archive, replaced);
  for (const part of leftovers) edit.drop(part);
  const calcChain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (calcChain && isListedIn(target, calcChain.target, sheets)) {
    edit.drop(calcChain.target);
    relationships.remove(calcChain.id);
  }
  return leftovers;
}

/** Whether the list of cells to calculate names formulas of sheets that are written anew. */
function isListedIn(
  { file, archive, xml }: Target,
  calcChain: string,
  sheets: readonly GraftedSheet<PlannedSheet>[],
): boolean {
  const ids = sheets.flatMap(({ index, replacedPart }) =>
    replacedPart !== null && hasFormulas(file, archive, replacedPart)
      ? (sheetIdOf(xml, index) ?? [])
      : [],
  );
  return ids.length > 0 && listsCellsOf(file, archive, calcChain, new Set(ids));
}

function graft(target: Target, grafting: Grafting): Uint8Array {
  const { file, archive, workbook, xml, relationships, edit } = target;
  const leftovers = dropLeftovers(target, grafting.sheets);
  const names = workbook.definedNames.map(({ name }) => name);
  const identifyTable = openTableIdentities(file, archive, names, leftovers);
  const namespaces = namespacesOf(xml.root.namespace);
  const { styles, finish } = openWorkbookStyles(file, archive, workbook, namespaces);
  const laidOut = writeSheets(target, grafting, styles, identifyTable);
  finish(edit, relationships);
  const { added, hasFormulas } = writeTemplates(target, grafting);
  const recalculation = (hasFormulas ? [spliceRecalculation(xml)] : []).filter(
    (splice) => splice !== null,
  );
  const splices = [
    ...spliceSheets(xml, [...laidOut, ...added]),
    spliceDefinedNames(xml, grafting.sheets),
    ...recalculation,
  ];
  edit.replace(workbook.part, applySplices(xml.text, splices));
  const links = relationships.changedText();
  if (links !== null) edit.replace(relationshipsPartOf(workbook.part), links);
  return edit.finish();
}

/**
 * Writes the sheets of a plan into a workbook: only the list of content types, the workbook's part with its relationships
 * and the styles change, all other parts keep their bytes; tables and charts come as parts of their own. Same input, same bytes. Throws a HostError where the package
 * is no workbook or one of those parts is damaged.
 */
export function applyPlanToWorkbook(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  plan: WorkbookPlan,
): { readonly bytes: Uint8Array; readonly outcome: PlanOutcome } {
  const xml = openPart(file, archive, workbook.part);
  const grafting = placeInWorkbook(plan, workbook, isStructureLocked(xml));
  const edit = editPackage(file, archive);
  const links = openPart(file, archive, relationshipsPartOf(workbook.part));
  const target = { file, archive, workbook, xml, relationships: editRelationships(links), edit };
  const written = grafting.sheets.map(({ plan: { purpose }, name }) => ({ purpose, name }));
  return {
    bytes: written.length > 0 ? graft(target, grafting) : edit.finish(),
    outcome: { written, refused: grafting.refused },
  };
}

import type { Archive } from "../package/archive";
import { relationshipsPartOf } from "../package/relationships";
import type { WorkbookPart } from "../reading/workbook-part";
import { openPart } from "../writing/open-part";
import { editPackage, type PackageEdit } from "../writing/package-edit";
import { editRelationships, type RelationshipsEdit } from "../writing/relationships-part";
import { namespacesOf } from "../writing/spreadsheet-namespaces";
import { openWorkbookStyles, type WorkbookStyles } from "../writing/workbook-styles";
import { sheetIdOf } from "../writing/workbook-sheets";

/** A worksheet that people know by its name and the workbook by its id. */
export type MarkableSheet = {
  readonly name: string;
  readonly sheetId: string;
  readonly part: string;
};

/** A workbook while cells of its sheets get other styles. */
export type MarkTarget = {
  readonly file: string;
  readonly archive: Archive;
  readonly edit: PackageEdit;
  readonly styles: WorkbookStyles["styles"];
  readonly sheets: readonly MarkableSheet[];
  /** The bytes of the workbook with what was changed. */
  finish(): Uint8Array;
};

/** Opens a workbook to change the styles of cells; throws a HostError `damaged` where its own parts cannot be read. */
export function openMarkTarget(file: string, archive: Archive, workbook: WorkbookPart): MarkTarget {
  const xml = openPart(file, archive, workbook.part);
  const linksPart = relationshipsPartOf(workbook.part);
  const links: RelationshipsEdit = editRelationships(openPart(file, archive, linksPart));
  const edit = editPackage(file, archive);
  const namespaces = namespacesOf(xml.root.namespace);
  const styles = openWorkbookStyles(file, archive, workbook, namespaces);
  return {
    file,
    archive,
    edit,
    styles: styles.styles,
    sheets: workbook.tabs.flatMap(({ name, worksheetPart: part }, index) => {
      const sheetId = sheetIdOf(xml, index);
      return part === null || sheetId === undefined ? [] : [{ name, sheetId, part }];
    }),
    finish() {
      styles.finish(edit, links);
      const changed = links.changedText();
      if (changed !== null) edit.replace(linksPart, changed);
      return edit.finish();
    },
  };
}

import type { Archive } from "../package/archive";
import type { WorkbookPart } from "../reading/workbook-part";
import { STYLES_TYPE } from "./content-types-part";
import { targetFrom } from "./new-relationships";
import { openPart } from "./open-part";
import type { PackageEdit } from "./package-edit";
import type { RelationshipsEdit } from "./relationships-part";
import type { SpreadsheetNamespaces } from "./spreadsheet-namespaces";
import { emptyStyles, openStyles, type Styles } from "./styles-part";
import { parseXmlPart } from "./xml-part";

/** The styles of a workbook while something is written that needs some. */
export type WorkbookStyles = {
  readonly styles: Styles;
  /** Puts what was added into the workbook's own styles part, or into a first one. */
  finish(edit: PackageEdit, relationships: RelationshipsEdit): void;
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** Opens the styles of a workbook; throws a HostError `damaged` where their part cannot be read. */
export function openWorkbookStyles(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  namespaces: SpreadsheetNamespaces,
): WorkbookStyles {
  const existing = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const styles = openStyles(
    existing === undefined
      ? parseXmlPart(emptyStyles(namespaces))
      : openPart(file, archive, existing),
  );
  return {
    styles,
    finish(edit, relationships) {
      const text = styles.changedText();
      if (text === null) return;
      if (existing !== undefined) {
        edit.replace(existing, text);
        return;
      }
      const part = edit.freshName(`${folderOf(workbook.part)}styles#.xml`);
      edit.add(part, text, STYLES_TYPE);
      relationships.add(`${namespaces.relationships}/styles`, targetFrom(workbook.part, part));
    },
  };
}

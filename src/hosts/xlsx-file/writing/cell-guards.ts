import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";
import { stylesPartOf } from "../reading/cell-formats";
import { isTrue, type WorkbookPart } from "../reading/workbook-part";
import { attributeOf, childOf, type XmlPart } from "./xml-part";

/** Whether people may type only into the cells of a sheet that are not locked. */
export function isSheetProtected({ root }: XmlPart): boolean {
  const protection = childOf(root, "sheetProtection");
  return isTrue((protection && attributeOf(protection, "sheet")) ?? null);
}

/** The places in `cellXfs` of the formats whose cells may be typed into although their sheet is protected. */
export function readUnlockedFormats(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): ReadonlySet<number> {
  const unlocked = new Set<number>();
  const part = stylesPartOf(workbook, archive);
  if (part === null) return unlocked;
  let isInFormats = false;
  let place = -1;
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "cellXfs") isInFormats = true;
      if (!isInFormats) return;
      if (element === "xf") place += 1;
      const locked = element === "protection" ? attribute("locked") : null;
      if (locked !== null && !isTrue(locked)) unlocked.add(place);
    },
    close(element) {
      if (element === "cellXfs") isInFormats = false;
    },
  });
  return unlocked;
}

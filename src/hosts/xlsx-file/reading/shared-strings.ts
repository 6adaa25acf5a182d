import type { Archive } from "../package/archive";
import { readXml } from "../package/xml";
import { StringItem } from "./string-item";
import type { WorkbookPart } from "./workbook-part";

/** The texts that cells point to by their position; none where the workbook has no such part. */
export function readSharedStrings(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): readonly string[] {
  const part = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || !archive.has(part)) return [];
  const strings: string[] = [];
  const item = new StringItem();
  readXml(file, part, archive.read(part), {
    open: (element) => item.open(element),
    text: (text) => item.text(text),
    close(element) {
      item.close(element);
      if (element === "si") strings.push(item.take());
    },
  });
  return strings;
}

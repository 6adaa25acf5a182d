import { childOf } from "../../../src/hosts/xlsx-file/writing/xml-part";
import type { Sheet } from "../../model/sheet";
import { relationshipIdOf, textOf } from "./attributes";
import type { OpenSheet, SheetContext } from "./read-sheet";

/** Reads the properties that add-ins gave to a sheet: each is a part of its own in UTF-16 (ECMA-376 part 1, 18.3.1.22). */
export function readCustomProperties(
  sheet: Sheet,
  { part, relationships }: OpenSheet,
  { archive }: SheetContext,
): void {
  for (const element of childOf(part.root, "customProperties")?.children ?? []) {
    const id = relationshipIdOf(element);
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const name = textOf(element, "name");
    if (target === undefined || name === null || !archive.has(target)) continue;
    sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(archive.read(target)));
  }
}

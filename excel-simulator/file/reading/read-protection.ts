import type { XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import type {
  PasswordAttributes,
  SheetProtection,
  StructureProtection,
} from "../../model/protection";
import { flagOf, textOf } from "./attributes";

const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** The password attributes of a protection, without their prefix; null where it has none. */
function passwordOf(element: XmlElement, prefix: string): PasswordAttributes | null {
  const found = PASSWORD.flatMap((name) => {
    const written = prefix + (prefix ? name.charAt(0).toUpperCase() + name.slice(1) : name);
    const value = textOf(element, written);
    return value === null ? [] : [[name, value] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** The protection of a sheet (CT_SheetProtection, ECMA-376 part 1, 18.3.1.85), whose attributes say what is locked. */
export function readSheetProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!element || !flagOf(element, "sheet")) return null;
  const allows = (name: string, lockedUnlessStated = true): boolean =>
    !flagOf(element, name, lockedUnlessStated);
  const cannotSelectAny = flagOf(element, "selectUnlockedCells");
  const selectsUnlocked = flagOf(element, "selectLockedCells") ? "Unlocked" : "Normal";
  return {
    options: {
      allowAutoFilter: allows("autoFilter"),
      allowDeleteColumns: allows("deleteColumns"),
      allowDeleteRows: allows("deleteRows"),
      allowEditObjects: allows("objects", false),
      allowEditScenarios: allows("scenarios", false),
      allowFormatCells: allows("formatCells"),
      allowFormatColumns: allows("formatColumns"),
      allowFormatRows: allows("formatRows"),
      allowInsertColumns: allows("insertColumns"),
      allowInsertHyperlinks: allows("insertHyperlinks"),
      allowInsertRows: allows("insertRows"),
      allowPivotTables: allows("pivotTables"),
      allowSort: allows("sort"),
      selectionMode: cannotSelectAny ? "None" : selectsUnlocked,
    },
    password: passwordOf(element, ""),
  };
}

/** The protection of a workbook's structure (CT_WorkbookProtection, 18.2.29). */
export function readStructureProtection(
  element: XmlElement | undefined,
): StructureProtection | null {
  if (!element || !flagOf(element, "lockStructure")) return null;
  return { password: passwordOf(element, "workbook") };
}

import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { SheetProtection, StructureProtection } from "../../model/protection";

/** What a sheet's protection locks, as files say it: 1 for locked, whatever the default. */
const locked = (isAllowed: boolean): string => (isAllowed ? "0" : "1");

/** The protection of a sheet; nothing where it has none. */
export function sheetProtectionNodes(protection: SheetProtection | null): XmlNode[] {
  if (!protection) return [];
  const { options, password } = protection;
  return [
    xmlNode("sheetProtection", {
      ...password,
      sheet: true,
      objects: locked(options.allowEditObjects),
      scenarios: locked(options.allowEditScenarios),
      formatCells: locked(options.allowFormatCells),
      formatColumns: locked(options.allowFormatColumns),
      formatRows: locked(options.allowFormatRows),
      insertColumns: locked(options.allowInsertColumns),
      insertRows: locked(options.allowInsertRows),
      insertHyperlinks: locked(options.allowInsertHyperlinks),
      deleteColumns: locked(options.allowDeleteColumns),
      deleteRows: locked(options.allowDeleteRows),
      selectLockedCells: locked(options.selectionMode === "Normal"),
      sort: locked(options.allowSort),
      autoFilter: locked(options.allowAutoFilter),
      pivotTables: locked(options.allowPivotTables),
      selectUnlockedCells: locked(options.selectionMode !== "None"),
    }),
  ];
}

/** The protection of a workbook's structure; nothing where it has none. */
export function structureProtectionNodes(protection: StructureProtection | null): XmlNode[] {
  if (!protection) return [];
  const password = Object.entries(protection.password ?? {}).map(([name, value]) => [
    `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    value,
  ]);
  return [xmlNode("workbookProtection", { ...Object.fromEntries(password), lockStructure: true })];
}

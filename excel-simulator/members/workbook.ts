import { defineClass } from "../protocol/members";
import { ApplicationObject, RuntimeObject } from "./application";
import { CustomXmlPartsObject } from "./custom-xml-parts";
import { NamedItemsObject } from "./named-item-object";
import { RangeObject } from "./range-object";
import { SettingsObject } from "./settings";
import { TablesObject } from "./table-object";
import { WorkbookObject } from "./workbook-object";
import { WorkbookProtectionObject } from "./workbook-protection";
import { WorksheetsObject } from "./worksheets";

export const workbookClass = defineClass<WorkbookObject>({
  name: "Workbook",
  target: WorkbookObject,
  properties: {
    name: { since: "1.7", get: (_, { workbook }) => workbook.name },
    readOnly: { since: "1.8", get: () => false },
    autoSave: { since: "1.9", get: () => false },
    calculationEngineVersion: { since: "1.9", get: () => 191029 },
    isDirty: { since: "1.9", get: () => true },
    previouslySaved: { since: "1.9", get: () => true },
  },
  objects: {
    application: { since: "1.1", open: () => new ApplicationObject() },
    customXmlParts: { since: "1.5", open: () => new CustomXmlPartsObject() },
    names: { since: "1.1", open: () => new NamedItemsObject(null) },
    protection: { since: "1.7", open: () => new WorkbookProtectionObject() },
    settings: { since: "1.4", open: () => new SettingsObject() },
    tables: { since: "1.1", open: () => new TablesObject(null) },
    worksheets: { since: "1.1", open: () => new WorksheetsObject() },
    getSelectedRange: {
      since: "1.1",
      open: (_, __, { workbook }) => {
        const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
        return sheet ? new RangeObject(sheet, sheet.selection) : null;
      },
    },
    _Runtime: { since: "1.5", open: () => new RuntimeObject() },
  },
  methods: {
    _RemoveReference: {
      since: "1.1",
      call: (_, args, { references }) => {
        references.release(args.text(0));
        return null;
      },
    },
    _RemoveAllReferences: {
      since: "1.1",
      call: (_, __, { references }) => {
        references.releaseAll();
        return null;
      },
    },
    _GetReferenceCount: { since: "1.1", call: (_, __, { references }) => references.count },
  },
});

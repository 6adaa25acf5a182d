import {
  linksPart,
  MAIN,
  MICROSOFT,
  OFFICE,
  officeLink,
  spreadsheetType,
  X14,
  xmlPart,
  type Feature,
} from "./feature";

/** A table over the first rows. */
export const table: Feature = {
  name: "a table",
  onSheet: { tableParts: '<tableParts count="1"><tablePart r:id="rId20"/></tableParts>' },
  sheetLinks: [officeLink("rId20", "table", "../tables/table1.xml")],
  parts: [
    xmlPart(
      "xl/tables/table1.xml",
      spreadsheetType("table"),
      `<table xmlns="${MAIN}" id="7" name="実績表" displayName="実績表" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="課"/><tableColumn id="2" name="実績"/></tableColumns></table>`,
    ),
  ],
};

/** A slicer of that table, whose cache the workbook lists in an extension. */
export const slicer: Feature = {
  name: "a slicer",
  onSheet: {
    extLst: `<ext xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId21"/></x14:slicerList></ext>`,
  },
  sheetLinks: [
    {
      id: "rId21",
      type: `${MICROSOFT}/2007/relationships/slicer`,
      target: "../slicers/slicer1.xml",
    },
  ],
  inWorkbook: {
    extLst: `<ext xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId30"/></x15:slicerCaches></ext>`,
  },
  workbookLinks: [
    {
      id: "rId30",
      type: `${MICROSOFT}/2007/relationships/slicerCache`,
      target: "slicerCaches/slicerCache1.xml",
    },
  ],
  parts: [
    xmlPart(
      "xl/slicers/slicer1.xml",
      "application/vnd.ms-excel.slicer+xml",
      `<slicers xmlns="${X14}"><slicer name="課" cache="スライサー_課" caption="課" rowHeight="241300"/></slicers>`,
    ),
    xmlPart(
      "xl/slicerCaches/slicerCache1.xml",
      "application/vnd.ms-excel.slicerCache+xml",
      `<slicerCacheDefinition xmlns="${X14}" name="スライサー_課" sourceName="課"><extLst><x:ext xmlns:x="${MAIN}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache tableId="7" column="1"/></x:ext></extLst></slicerCacheDefinition>`,
    ),
  ],
};

const cacheFields =
  '<cacheFields count="2"><cacheField name="課" numFmtId="0"><sharedItems count="2"><s v="市民課"/><s v="税務課"/></sharedItems></cacheField><cacheField name="実績" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="7" maxValue="9"/></cacheField></cacheFields>';

/** A pivot table on the second sheet over the table of the first, with its cache. */
export const pivotTable: Feature = {
  name: "a pivot table",
  secondSheetLinks: [officeLink("rId1", "pivotTable", "../pivotTables/pivotTable1.xml")],
  inWorkbook: {
    pivotCaches: '<pivotCaches><pivotCache cacheId="3" r:id="rId31"/></pivotCaches>',
  },
  workbookLinks: [
    officeLink("rId31", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
  ],
  parts: [
    xmlPart(
      "xl/pivotTables/pivotTable1.xml",
      spreadsheetType("pivotTable"),
      `<pivotTableDefinition xmlns="${MAIN}" name="ピボットテーブル1" cacheId="3" dataCaption="値"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="合計" fld="1"/></dataFields></pivotTableDefinition>`,
    ),
    linksPart("xl/pivotTables/pivotTable1.xml", [
      officeLink("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
    ]),
    xmlPart(
      "xl/pivotCache/pivotCacheDefinition1.xml",
      spreadsheetType("pivotCacheDefinition"),
      `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="財政課" recordCount="2"><cacheSource type="worksheet"><worksheetSource name="実績表"/></cacheSource>${cacheFields}</pivotCacheDefinition>`,
    ),
    linksPart("xl/pivotCache/pivotCacheDefinition1.xml", [
      officeLink("rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"),
    ]),
    xmlPart(
      "xl/pivotCache/pivotCacheRecords1.xml",
      spreadsheetType("pivotCacheRecords"),
      `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="7"/></r><r><x v="1"/><n v="9"/></r></pivotCacheRecords>`,
    ),
  ],
};

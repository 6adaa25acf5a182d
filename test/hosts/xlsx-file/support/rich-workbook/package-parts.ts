import {
  DRAWING,
  linksPart,
  MAIN,
  MICROSOFT,
  OFFICE,
  officeLink,
  PACKAGE,
  spreadsheetType,
  xmlPart,
  type Feature,
} from "./feature";

const bytes = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * seed + (at >> 3)) % 256);

/** What Windows keeps of a printer, and breaks between pages. */
export const printing: Feature = {
  name: "printer settings",
  onSheet: {
    pageSetup: '<pageSetup paperSize="9" orientation="landscape" r:id="rId50"/>',
    rowBreaks:
      '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
  },
  sheetLinks: [officeLink("rId50", "printerSettings", "../printerSettings/printerSettings1.bin")],
  parts: [
    {
      name: "xl/printerSettings/printerSettings1.bin",
      type: null,
      content: bytes(700, 37),
    },
  ],
};

/** Data of other programs inside the package. */
export const customXml: Feature = {
  name: "custom XML",
  workbookLinks: [officeLink("rId51", "customXml", "../customXml/item1.xml")],
  parts: [
    { name: "customXml/item1.xml", type: null, content: '<起案 xmlns="urn:bunsho">2021-17</起案>' },
    linksPart("customXml/item1.xml", [officeLink("rId1", "customXmlProps", "itemProps1.xml")]),
    xmlPart(
      "customXml/itemProps1.xml",
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{99999999-8888-4777-8666-555555555555}"><ds:schemaRefs/></ds:datastoreItem>',
    ),
  ],
};

/** Values of another workbook. */
export const externalLink: Feature = {
  name: "an external link",
  inWorkbook: {
    externalReferences:
      '<externalReferences><externalReference r:id="rId52"/></externalReferences>',
  },
  workbookLinks: [officeLink("rId52", "externalLink", "externalLinks/externalLink1.xml")],
  parts: [
    xmlPart(
      "xl/externalLinks/externalLink1.xml",
      spreadsheetType("externalLink"),
      `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="決算"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    ),
    linksPart("xl/externalLinks/externalLink1.xml", [
      { id: "rId1", type: `${OFFICE}/externalLinkPath`, target: "kessan.xlsx", external: true },
    ]),
  ],
};

/** How confidential the file is, and properties of the organisation's own. */
export const labels: Feature = {
  name: "labels",
  packageLinks: [
    {
      id: "rId4",
      type: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
      target: "docMetadata/LabelInfo.xml",
    },
    officeLink("rId5", "custom-properties", "docProps/custom.xml"),
  ],
  parts: [
    xmlPart(
      "docMetadata/LabelInfo.xml",
      "application/vnd.ms-office.classificationlabels+xml",
      `<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{12345678-1234-4234-8234-123456789012}" enabled="1" method="Standard" siteId="{87654321-4321-4321-8321-210987654321}" contentBits="0" removed="0"/></clbl:labelList>`,
    ),
    xmlPart(
      "docProps/custom.xml",
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="区分"><vt:lpwstr>庁内限り</vt:lpwstr></property></Properties>',
    ),
  ],
};

/** What other programs show of the file without opening it. */
export const properties: Feature = {
  name: "properties",
  packageLinks: [
    {
      id: "rId2",
      type: `${PACKAGE}/relationships/metadata/core-properties`,
      target: "docProps/core.xml",
    },
    officeLink("rId3", "extended-properties", "docProps/app.xml"),
  ],
  parts: [
    xmlPart(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>企画課</dc:creator></cp:coreProperties>`,
    ),
    xmlPart(
      "docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    ),
  ],
};

/** Strings with readings, a theme, the order of calculation and the description of dynamic arrays. */
export const shared: Feature = {
  name: "shared strings, theme, calculation chain and metadata",
  workbookLinks: [
    officeLink("rId60", "sharedStrings", "sharedStrings.xml"),
    officeLink("rId61", "theme", "theme/theme1.xml"),
    officeLink("rId62", "calcChain", "calcChain.xml"),
    officeLink("rId63", "sheetMetadata", "metadata.xml"),
  ],
  parts: [
    xmlPart(
      "xl/sharedStrings.xml",
      spreadsheetType("sharedStrings"),
      `<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si><t>実績</t></si><si><r><t>市民</t></r><r><rPr><b/></rPr><t>課</t></r></si><si><t>税務課</t></si></sst>`,
    ),
    xmlPart(
      "xl/theme/theme1.xml",
      "application/vnd.openxmlformats-officedocument.theme+xml",
      `<a:theme xmlns:a="${DRAWING}" name="Office">${themeElements()}</a:theme>`,
    ),
    xmlPart(
      "xl/calcChain.xml",
      spreadsheetType("calcChain"),
      `<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="C3"/></calcChain>`,
    ),
    xmlPart(
      "xl/metadata.xml",
      spreadsheetType("sheetMetadata"),
      `<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    ),
  ],
};

function themeElements(): string {
  const colors = [
    "dk1",
    "lt1",
    "dk2",
    "lt2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ].map((name, at) => `<a:${name}><a:srgbClr val="${String(111111 + at * 11111)}"/></a:${name}>`);
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  const thrice = (element: string): string => element.repeat(3);
  return `<a:themeElements><a:clrScheme name="Office">${colors.join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${thrice(fill)}</a:fillStyleLst><a:lnStyleLst>${thrice(line)}</a:lnStyleLst><a:effectStyleLst>${thrice(effect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`;
}

/** Macros that are signed, and buttons of their own on the ribbon. */
export const signedMacros: Feature = {
  name: "signed macros",
  workbookLinks: [
    { id: "rId70", type: `${MICROSOFT}/2006/relationships/vbaProject`, target: "vbaProject.bin" },
  ],
  packageLinks: [
    {
      id: "rId6",
      type: `${MICROSOFT}/2007/relationships/ui/extensibility`,
      target: "customUI/customUI14.xml",
    },
  ],
  parts: [
    {
      name: "xl/vbaProject.bin",
      type: "application/vnd.ms-office.vbaProject",
      content: bytes(5000, 91),
    },
    linksPart("xl/vbaProject.bin", [
      {
        id: "rId1",
        type: `${MICROSOFT}/2006/relationships/vbaProjectSignature`,
        target: "vbaProjectSignature.bin",
      },
    ]),
    {
      name: "xl/vbaProjectSignature.bin",
      type: "application/vnd.ms-office.vbaProjectSignature",
      content: bytes(900, 53),
    },
    {
      name: "customUI/customUI14.xml",
      type: null,
      content: `<customUI xmlns="${MICROSOFT}/2009/07/customui"><ribbon><tabs><tab id="t" label="集計"/></tabs></ribbon></customUI>`,
    },
  ],
};

import { zipSync, type Zippable } from "fflate";
import { drawing, formControl, sparklines } from "./drawings";
import {
  CHART,
  DRAWING,
  linksPart,
  MAIN,
  MICROSOFT,
  OFFICE,
  officeLink,
  PACKAGE,
  SHEET_DRAWING,
  spreadsheetType,
  xmlPart,
  type Feature,
  type RichPart,
} from "./feature";
import { comments } from "./notes";
import {
  customXml,
  externalLink,
  labels,
  printing,
  properties,
  shared,
  signedMacros,
} from "./package-parts";
import { rules } from "./rules";
import { pivotTable, slicer, table } from "./tables";

const FEATURES: readonly Feature[] = [
  drawing,
  formControl,
  sparklines,
  table,
  slicer,
  pivotTable,
  comments,
  printing,
  customXml,
  externalLink,
  labels,
  properties,
  shared,
  rules,
];

export type RichKind = "xlsx" | "xlsm" | "1904" | "strict";

/** Everything that workbooks of offices hold and that must outlive us, in the kinds of files that they are in. */
export const RICH_KINDS: readonly RichKind[] = ["xlsx", "xlsm", "1904", "strict"];

/** The order of elements that the schema fixes (CT_Worksheet, CT_Workbook). */
const SHEET_ORDER = [
  "sheetProtection",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "pageSetup",
  "rowBreaks",
  "drawing",
  "legacyDrawing",
  "controls",
  "tableParts",
  "extLst",
];
const BEFORE_NAMES = ["externalReferences"];
const BEHIND_NAMES = ["pivotCaches", "extLst"];

type Elements = Readonly<Record<string, string>>;

function inOrder(order: readonly string[], elements: readonly (Elements | undefined)[]): string {
  return order
    .map((name) => {
      const content = elements.map((each) => each?.[name] ?? "").join("");
      return name === "extLst" && content !== "" ? `<extLst>${content}</extLst>` : content;
    })
    .join("");
}

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s" s="2"><v>2</v></c><c r="B2" s="1"><v>7</v></c><c r="C2" cm="1"><f t="array" ref="C2">SUM(B2:B3)</f><v>16</v></c></row><row r="3" ht="30" customHeight="1"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>9</v></c><c r="C3"><f>B3*2</f><v>18</v></c></row>';

const worksheet = (content: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

const sheetPart = (number: number, content: string): RichPart =>
  xmlPart(`xl/worksheets/sheet${number}.xml`, spreadsheetType("worksheet"), worksheet(content));

const STYLES = `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="176" formatCode="ggge&quot;年&quot;"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="ＭＳ Ｐゴシック"/></font><font><sz val="6"/><name val="ＭＳ Ｐゴシック"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">実績!$A$1:$F$30</definedName><definedName name="税率">0.1</definedName></definedNames>';

function workbookXml(kind: RichKind, features: readonly Feature[]): string {
  const inWorkbook = features.map((feature) => feature.inWorkbook);
  const codeName = kind === "xlsm" ? ' codeName="ThisWorkbook"' : "";
  const attributes = kind === "1904" ? ' date1904="1"' : "";
  const conformance = kind === "strict" ? ' conformance="strict"' : "";
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${conformance}><workbookPr${attributes}${codeName}/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="実績" sheetId="4" r:id="rId1"/><sheet name="集計" sheetId="5" r:id="rId2"/><sheet name="隠し" sheetId="6" state="hidden" r:id="rId3"/><sheet name="台帳" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>${inOrder(BEFORE_NAMES, inWorkbook)}${NAMES}<calcPr calcId="191029"/>${inOrder(BEHIND_NAMES, inWorkbook)}</workbook>`;
}

function contentTypes(parts: readonly RichPart[]): RichPart {
  const overrides = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["bin", `${spreadsheetType("printerSettings").replace("+xml", "")}`],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const root = `<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
  return { ...xmlPart("[Content_Types].xml", "", root), type: null };
}

const STRICT: readonly (readonly [string, string])[] = [
  [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [DRAWING, "http://purl.oclc.org/ooxml/drawingml/main"],
  [SHEET_DRAWING, "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"],
  [CHART, "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    `${OFFICE.replace("relationships", "")}customXml`,
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
  [
    `${OFFICE.replace("relationships", "")}custom-properties`,
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  ],
  [
    `${OFFICE.replace("relationships", "")}extended-properties`,
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
  [
    `${OFFICE.replace("relationships", "")}docPropsVTypes`,
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ],
];

function inStrictNamespaces(part: RichPart): RichPart {
  if (typeof part.content !== "string") return part;
  const content = STRICT.reduce(
    (text, [transitional, strict]) =>
      text
        .replaceAll(`"${transitional}"`, `"${strict}"`)
        .replaceAll(`"${transitional}/`, `"${strict}/`),
    part.content,
  );
  return { ...part, content };
}

/** The parts of a rich workbook, the list of content types first, as Excel writes them. */
export function richParts(kind: RichKind): readonly RichPart[] {
  const features = kind === "xlsm" ? [...FEATURES, signedMacros] : FEATURES;
  const main =
    kind === "xlsm"
      ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      : spreadsheetType("sheet.main");
  const onFirst = inOrder(
    SHEET_ORDER,
    features.map(({ onSheet }) => onSheet),
  );
  const onSecond = inOrder(
    SHEET_ORDER,
    features.map(({ onSecondSheet }) => onSecondSheet),
  );
  const parts: readonly RichPart[] = [
    xmlPart("xl/workbook.xml", main, workbookXml(kind, features)),
    sheetPart(
      1,
      `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:C3"/><sheetData>${ROWS}</sheetData>${onFirst}`,
    ),
    sheetPart(2, `<sheetData><row r="1"><c r="A1"><v>44286</v></c></row></sheetData>${onSecond}`),
    sheetPart(3, "<sheetData/>"),
    sheetPart(4, "<sheetData/>"),
    xmlPart("xl/styles.xml", spreadsheetType("styles"), STYLES),
    linksPart("", [
      officeLink("rId1", "officeDocument", "xl/workbook.xml"),
      ...features.flatMap(({ packageLinks }) => packageLinks ?? []),
    ]),
    linksPart("xl/workbook.xml", [
      ...[1, 2, 3, 4].map((number) =>
        officeLink(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`),
      ),
      officeLink("rId5", "styles", "styles.xml"),
      ...features.flatMap(({ workbookLinks }) => workbookLinks ?? []),
    ]),
    linksPart(
      "xl/worksheets/sheet1.xml",
      features.flatMap(({ sheetLinks }) => sheetLinks ?? []),
    ),
    linksPart(
      "xl/worksheets/sheet2.xml",
      features.flatMap(({ secondSheetLinks }) => secondSheetLinks ?? []),
    ),
    ...features.flatMap((feature) => feature.parts ?? []),
  ];
  const all = [contentTypes(parts), ...parts];
  return kind === "strict" ? all.map(inStrictNamespaces) : all;
}

/** A workbook as other programs write it: what is compressed already is stored as it is. */
export function richWorkbook(kind: RichKind): Uint8Array {
  const entries = richParts(kind).map(({ name, content }): [string, Zippable[string]] => [
    name,
    [
      typeof content === "string" ? new TextEncoder().encode(content) : content,
      { level: typeof content === "string" ? 6 : 0, mtime: new Date(1990, 0, 1) },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}

import { strToU8, zipSync } from "fflate";

/** The parts of a package by name; texts are written in UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Zips parts as they are, in the order given. */
export function buildPackage(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

export type SheetXml = {
  readonly name: string;
  /** What stands inside `worksheet`, such as `<sheetData>…</sheetData>`. */
  readonly xml: string;
  /** Further attributes of its `sheet` element, such as `state="hidden"`. */
  readonly attributes?: string;
};

export type WorkbookXml = {
  readonly sheets: readonly SheetXml[];
  /** What stands inside `workbook` before `sheets`. */
  readonly beforeSheets?: string;
  /** What stands inside `workbook` after `sheets`, such as `definedNames`. */
  readonly afterSheets?: string;
  /** The `si` elements of the shared strings. */
  readonly sharedStrings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `clrScheme` of the theme. */
  readonly themeColors?: string;
};

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIP_TYPES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument";

type OtherPart = {
  readonly kind: string;
  readonly target: string;
  readonly type: string;
  readonly xml: string;
};

function otherParts({ sharedStrings, styles, themeColors }: WorkbookXml): OtherPart[] {
  const parts: OtherPart[] = [];
  const add = (kind: string, target: string, type: string, xml: string): void => {
    parts.push({ kind, target, type: `${TYPE}.${type}+xml`, xml: DECLARATION + xml });
  };
  if (sharedStrings !== undefined) {
    const xml = `<sst xmlns="${MAIN_NAMESPACE}">${sharedStrings}</sst>`;
    add("sharedStrings", "sharedStrings.xml", "spreadsheetml.sharedStrings", xml);
  }
  if (styles !== undefined) {
    const xml = `<styleSheet xmlns="${MAIN_NAMESPACE}">${styles}</styleSheet>`;
    add("styles", "styles.xml", "spreadsheetml.styles", xml);
  }
  if (themeColors !== undefined) {
    const scheme = `<a:clrScheme name="Own">${themeColors}</a:clrScheme>`;
    const xml = `<a:theme xmlns:a="${DRAWING}"><a:themeElements>${scheme}</a:themeElements></a:theme>`;
    add("theme", "theme/theme1.xml", "theme", xml);
  }
  return parts;
}

/** The parts of a small workbook, to be changed and packed by `buildPackage`. */
export function workbookParts(workbook: WorkbookXml): Record<string, string> {
  const others = otherParts(workbook);
  const overrides = [
    ["workbook.xml", `${TYPE}.spreadsheetml.sheet.main+xml`],
    ...workbook.sheets.map((_, index) => [
      `worksheets/sheet${index + 1}.xml`,
      `${TYPE}.spreadsheetml.worksheet+xml`,
    ]),
    ...others.map(({ target, type }) => [target, type]),
  ].map(([target, type]) => `<Override PartName="/xl/${target}" ContentType="${type}"/>`);
  const relationships = [
    ...workbook.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
    ...others.map(({ kind, target }) => [kind, target]),
  ].map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP_TYPES}/${kind}" Target="${target}"/>`,
  );
  const tabs = workbook.sheets.map(
    ({ name, attributes = "" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}" ${attributes}/>`,
  );
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP_TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}">${workbook.beforeSheets ?? ""}<sheets>${tabs.join("")}</sheets>${workbook.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`,
    ...Object.fromEntries(others.map(({ target, xml }) => [`xl/${target}`, xml])),
    ...Object.fromEntries(
      workbook.sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_TYPES}">${xml}</worksheet>`,
      ]),
    ),
  };
}

/** A small workbook as the bytes of a file. */
export function buildWorkbook(workbook: WorkbookXml): Uint8Array {
  return buildPackage(workbookParts(workbook));
}

/** A workbook of one sheet whose `sheetData` holds the given rows. */
export function buildSheet(rows: string, rest: Omit<WorkbookXml, "sheets"> = {}): Uint8Array {
  return buildWorkbook({
    sheets: [{ name: "表", xml: `<sheetData>${rows}</sheetData>` }],
    ...rest,
  });
}

/** Number formats as the styles of a workbook: the cell style 1 has the first of them, and so on. */
export function numberFormats(...patterns: readonly string[]): string {
  const escape = (pattern: string): string =>
    pattern.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const formats = patterns.map(
    (pattern, index) => `<numFmt numFmtId="${176 + index}" formatCode="${escape(pattern)}"/>`,
  );
  const records = patterns.map((_, index) => `<xf numFmtId="${176 + index}"/>`);
  return `<numFmts>${formats.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${records.join("")}</cellXfs>`;
}

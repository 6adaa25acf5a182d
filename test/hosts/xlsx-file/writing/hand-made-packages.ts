import { zipSync } from "fflate";

/** The text or the bytes of parts by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of two sheets, 実績 and 総括, with a name of the people's own and a cell format of date. */
export const handMadeParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="実績" sheetId="4" r:id="rId1"/><sheet name="総括" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="Zeiritsu">0.1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>利用者数</t></is></c><c r="B1" s="1"><v>44286</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>17</v></c></row></sheetData></worksheet>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="ge.m.d"/></numFmts><fonts count="1"><font><sz val="11"/><name val="ＭＳ Ｐゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`,
};

const links = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;

/** The hand-made workbook with a table, a chart and a conditional format of the people's own on its first sheet. */
export const richParts: Readonly<Record<string, string>> = {
  ...handMadeParts,
  "[Content_Types].xml": (handMadeParts["[Content_Types].xml"] ?? "").replace(
    "</Types>",
    `${type("tables/table1.xml", "spreadsheetml.table")}${type("drawings/drawing1.xml", "drawing")}${type("charts/chart1.xml", "drawingml.chart")}</Types>`,
  ),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>課</t></is></c><c r="B1" t="inlineStr"><is><t>実績</t></is></c></row><row r="2"><c r="B2"><v>7</v></c></row></sheetData><conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>7</formula></cfRule></conditionalFormatting><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": links(
    ["table", "../tables/table1.xml"],
    ["drawing", "../drawings/drawing1.xml"],
  ),
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="9" name="進捗一覧" displayName="進捗一覧" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="課"/><tableColumn id="2" name="実績"/></tableColumns></table>`,
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": links(["chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>実績!$B$2</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`,
  "xl/styles.xml": (handMadeParts["xl/styles.xml"] ?? "").replace(
    '<dxfs count="0"/>',
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
  ),
};

/** Zips parts, always to the same bytes. */
export const zipParts = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      ]),
    ),
    { mtime: new Date(1990, 0, 1) },
  );

/** The parts with some of them rewritten; throws where a rewriting changes nothing. */
export function withParts(rewrite: Readonly<Record<string, (text: string) => string>>): Parts {
  const rewritten = Object.entries(rewrite).map(([name, change]) => {
    const text = handMadeParts[name] ?? "";
    const changed = change(text);
    if (changed === text) throw new Error(`${name} stays as it is`);
    return [name, changed] as const;
  });
  return { ...handMadeParts, ...Object.fromEntries(rewritten) };
}

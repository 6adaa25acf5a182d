import {
  CHART,
  DRAWING,
  EXCEL_MAIN,
  linksPart,
  MICROSOFT,
  OFFICE,
  officeLink,
  SHEET_DRAWING,
  X14,
  xmlPart,
  type Feature,
} from "./feature";

const anchored = (from: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${from + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const TRANSFORM = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>';
const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

const chartFrame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="市章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${TRANSFORM}${RECTANGLE}</xdr:spPr></xdr:pic>`;
const textBox = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="テキスト ボックス 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${TRANSFORM}${RECTANGLE}</xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="ja-JP"/><a:t>記入上の注意</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

const chart = `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>実績!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt><c:pt idx="1"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

/** The smallest picture that is one: a transparent pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** A drawing with a chart, which has colours of its own, an image and a shape. */
export const drawing: Feature = {
  name: "a chart, an image and a shape",
  onSheet: { drawing: '<drawing r:id="rId10"/>' },
  sheetLinks: [officeLink("rId10", "drawing", "../drawings/drawing1.xml")],
  parts: [
    xmlPart(
      "xl/drawings/drawing1.xml",
      "application/vnd.openxmlformats-officedocument.drawing+xml",
      `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchored(1, chartFrame)}${anchored(4, picture)}${anchored(7, textBox)}</xdr:wsDr>`,
    ),
    linksPart("xl/drawings/drawing1.xml", [
      officeLink("rId1", "chart", "../charts/chart1.xml"),
      officeLink("rId2", "image", "../media/image1.png"),
    ]),
    xmlPart(
      "xl/charts/chart1.xml",
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      chart,
    ),
    linksPart("xl/charts/chart1.xml", [
      {
        id: "rId1",
        type: `${MICROSOFT}/2011/relationships/chartColorStyle`,
        target: "colors1.xml",
      },
    ]),
    xmlPart(
      "xl/charts/colors1.xml",
      "application/vnd.ms-office.chartcolorstyle+xml",
      `<cs:colorStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" xmlns:a="${DRAWING}" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>`,
    ),
    { name: "xl/media/image1.png", type: null, content: PIXEL },
  ],
};

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201" style="position:absolute"><x:ClientData ObjectType="Checkbox"><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>`;

const controls = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x14="${X14}" Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId12" name="Check Box 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="${SHEET_DRAWING}">5</xdr:col><xdr:colOff xmlns:xdr="${SHEET_DRAWING}">0</xdr:colOff><xdr:row xmlns:xdr="${SHEET_DRAWING}">1</xdr:row><xdr:rowOff xmlns:xdr="${SHEET_DRAWING}">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="${SHEET_DRAWING}">6</xdr:col><xdr:colOff xmlns:xdr="${SHEET_DRAWING}">0</xdr:colOff><xdr:row xmlns:xdr="${SHEET_DRAWING}">2</xdr:row><xdr:rowOff xmlns:xdr="${SHEET_DRAWING}">0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;

/** A check box as forms have it: a control with its properties and its shape in VML. */
export const formControl: Feature = {
  name: "a form control",
  onSheet: { legacyDrawing: '<legacyDrawing r:id="rId11"/>', controls },
  sheetLinks: [
    officeLink("rId11", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    officeLink("rId12", "ctrlProp", "../ctrlProps/ctrlProp1.xml"),
  ],
  parts: [
    { name: "xl/drawings/vmlDrawing1.vml", type: null, content: VML },
    xmlPart(
      "xl/ctrlProps/ctrlProp1.xml",
      "application/vnd.ms-excel.controlproperties+xml",
      `<formControlPr xmlns="${X14}" objectType="CheckBox" checked="Checked" lockText="1" noThreeD="1"/>`,
    ),
  ],
};

/** Small lines in cells, known to Excel 2010 and later. */
export const sparklines: Feature = {
  name: "sparklines",
  onSheet: {
    extLst: `<ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${EXCEL_MAIN}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>実績!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`,
  },
};

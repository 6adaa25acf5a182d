import type { PageSetup } from "../../../core";
import { footerCode, PAGE_MARGINS, PAGE_NUMBER_CODE } from "../../page-style";
import { encodeCellText } from "./cell-text";
import { xmlNode, type XmlNode } from "./xml-node";

/** ST_PaperSize: A4. */
const A4 = 9;
/** How a sheet prints, in the order of the schema: centred, one page wide, page numbers in the footer. */
export function pageNodes({ orientation, footer }: PageSetup): readonly XmlNode[] {
  const text = `&L${encodeCellText(footerCode(footer))}&R${PAGE_NUMBER_CODE}`;
  return [
    xmlNode("printOptions", { horizontalCentered: true }),
    xmlNode("pageMargins", PAGE_MARGINS),
    xmlNode("pageSetup", { paperSize: A4, fitToWidth: 1, fitToHeight: 0, orientation }),
    xmlNode("headerFooter", {}, [xmlNode("oddFooter", {}, [text])]),
  ];
}

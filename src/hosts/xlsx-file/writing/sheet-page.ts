import type { PageSetup } from "../../../core";
import { PAGE_MARGINS, pageLineCodes } from "../../page-style";
import { encodeCellText } from "./cell-text";
import { xmlNode, type XmlNode } from "./xml-node";

/** ST_PaperSize */
const PAPER_SIZES = { A3: 8, A4: 9 } as const;

/** How a sheet prints, in the order of the schema: centred, one page wide, with its line at the foot. */
export function pageNodes({ paper, orientation, footer }: PageSetup): readonly XmlNode[] {
  const { left, center, right } = pageLineCodes(footer);
  const sections = [`&L${left}`, `&C${center}`, `&R${right}`].filter((code) => code.length > 2);
  const text = encodeCellText(sections.join(""));
  const paperSize = PAPER_SIZES[paper];
  return [
    xmlNode("printOptions", { horizontalCentered: true }),
    xmlNode("pageMargins", PAGE_MARGINS),
    xmlNode("pageSetup", { paperSize, fitToWidth: 1, fitToHeight: 0, orientation }),
    ...(text === "" ? [] : [xmlNode("headerFooter", {}, [xmlNode("oddFooter", {}, [text])])]),
  ];
}

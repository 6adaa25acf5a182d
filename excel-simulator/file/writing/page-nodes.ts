import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { PageLayout } from "../../model/page-layout";

const section = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);

const codeNodes = (local: string, left: string, center: string, right: string): XmlNode[] => {
  const code = section("L", left) + section("C", center) + section("R", right);
  return code === "" ? [] : [xmlNode(local, {}, [code])];
};

function headerFooterNodes({ headersFooters: texts }: PageLayout): XmlNode[] {
  const nodes = [
    ...codeNodes("oddHeader", texts.leftHeader, texts.centerHeader, texts.rightHeader),
    ...codeNodes("oddFooter", texts.leftFooter, texts.centerFooter, texts.rightFooter),
  ];
  return nodes.length > 0 ? [xmlNode("headerFooter", {}, nodes)] : [];
}

/** How a sheet prints, in the order of the schema. */
export function pageNodes(layout: PageLayout): XmlNode[] {
  const { zoom } = layout;
  return [
    xmlNode("printOptions", {
      horizontalCentered: layout.centerHorizontally,
      verticalCentered: layout.centerVertically,
      headings: layout.printHeadings,
      gridLines: layout.printGridlines,
    }),
    xmlNode("pageMargins", layout.margins),
    xmlNode("pageSetup", {
      paperSize: layout.paperSize,
      scale: zoom.kind === "scale" ? zoom.scale : null,
      fitToWidth: zoom.kind === "fit" ? (zoom.horizontal ?? 0) : null,
      fitToHeight: zoom.kind === "fit" ? (zoom.vertical ?? 0) : null,
      pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      blackAndWhite: layout.blackAndWhite,
      draft: layout.draftMode,
    }),
    ...headerFooterNodes(layout),
  ];
}

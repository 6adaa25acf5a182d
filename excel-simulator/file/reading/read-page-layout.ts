import { childOf, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import type { HeadersFooters, PageLayout, PageZoom } from "../../model/page-layout";
import { flagOf, numberOf, textOf } from "./attributes";

/** Reads how a sheet prints; its print area and titles are names of the workbook and come from there. */
export function readPageLayout(layout: PageLayout, root: XmlElement): void {
  const options = childOf(root, "printOptions");
  const margins = childOf(root, "pageMargins");
  const setup = childOf(root, "pageSetup");
  const before = layout.margins;
  layout.centerHorizontally = flagOf(options, "horizontalCentered");
  layout.centerVertically = flagOf(options, "verticalCentered");
  layout.printGridlines = flagOf(options, "gridLines");
  layout.printHeadings = flagOf(options, "headings");
  layout.margins = {
    left: numberOf(margins, "left", before.left),
    right: numberOf(margins, "right", before.right),
    top: numberOf(margins, "top", before.top),
    bottom: numberOf(margins, "bottom", before.bottom),
    header: numberOf(margins, "header", before.header),
    footer: numberOf(margins, "footer", before.footer),
  };
  layout.orientation = textOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = numberOf(setup, "paperSize", null);
  layout.blackAndWhite = flagOf(setup, "blackAndWhite");
  layout.draftMode = flagOf(setup, "draft");
  layout.printOrder =
    textOf(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver";
  layout.zoom = zoomOf(root, setup);
  layout.headersFooters = headersFootersOf(childOf(root, "headerFooter"));
}

function zoomOf(root: XmlElement, setup: XmlElement | undefined): PageZoom {
  const properties = childOf(root, "sheetPr");
  if (!properties || !flagOf(childOf(properties, "pageSetUpPr"), "fitToPage")) {
    return { kind: "scale", scale: numberOf(setup, "scale", 100) };
  }
  const pages = (name: string): number | null => numberOf(setup, name, 1) || null;
  return { kind: "fit", horizontal: pages("fitToWidth"), vertical: pages("fitToHeight") };
}

const SECTION = /&([LCR])/;

/** Cuts `&Lleft&Ccenter&Rright` at its marks; what stands before the first one is the center. */
function sectionsOf(code: string): Readonly<Record<string, string>> {
  const [center = "", ...marked] = code.split(SECTION);
  const sections: Record<string, string> = { L: "", C: center, R: "" };
  for (let index = 0; index < marked.length; index += 2) {
    sections[marked[index] ?? ""] = marked[index + 1] ?? "";
  }
  return sections;
}

function headersFootersOf(element: XmlElement | undefined): HeadersFooters {
  const header = sectionsOf((element && childOf(element, "oddHeader")?.content) ?? "");
  const footer = sectionsOf((element && childOf(element, "oddFooter")?.content) ?? "");
  return {
    leftHeader: header["L"] ?? "",
    centerHeader: header["C"] ?? "",
    rightHeader: header["R"] ?? "",
    leftFooter: footer["L"] ?? "",
    centerFooter: footer["C"] ?? "",
    rightFooter: footer["R"] ?? "",
  };
}

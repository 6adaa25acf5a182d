import type { MergedArea } from "../../../core";
import { DATA_BAR_COLOR } from "../../role-styles";
import { areaAddress } from "../../sheet-reference";
import { crc32 } from "../package/crc32";
import { xmlNode, type XmlNode } from "./xml-node";

/** A bar behind the number of a cell; `id` joins its two halves, the one of 2007 and the one of 2010. */
export type DataBar = {
  readonly id: string;
  readonly area: MergedArea;
  readonly minimum: number;
  readonly maximum: number;
};

/** The namespaces of conditional formats of 2010, and of the formulas and areas in them. */
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** The extensions of a rule and of a worksheet that hold conditional formats of 2010 ([MS-XLSX] 2.2.2). */
export const OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
export const OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

const hexadecimal = (number: number, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, "0");

/** A GUID that is the same on every run, and another for each sheet of ours and each rule on it. */
export function dataBarId(sheet: string, rule: number): string {
  const ofSheet = hexadecimal(crc32(new TextEncoder().encode(sheet)), 8);
  return `{${ofSheet}-0000-4000-8000-${hexadecimal(rule, 12)}}`;
}

/** The rule as Excel 2007 knows it, which leads to its other half. */
export function dataBarRule({ id, minimum, maximum }: DataBar, priority: number): XmlNode {
  const bound = (value: number): XmlNode => xmlNode("cfvo", { type: "num", val: value });
  const color = xmlNode("color", { rgb: `FF${DATA_BAR_COLOR}` });
  const extension = xmlNode("ext", { uri: OF_RULE, "xmlns:x14": X14 }, [
    xmlNode("x14:id", {}, [id]),
  ]);
  return xmlNode("cfRule", { type: "dataBar", priority }, [
    xmlNode("dataBar", {}, [bound(minimum), bound(maximum), color]),
    xmlNode("extLst", {}, [extension]),
  ]);
}

/** Without this half the bar fades out, and never fills less than a tenth of the cell nor more than nine. */
function solidBar({ id, area, minimum, maximum }: DataBar): XmlNode {
  const bound = (value: number): XmlNode =>
    xmlNode("x14:cfvo", { type: "num" }, [xmlNode("xm:f", {}, [String(value)])]);
  const look = {
    minLength: 0,
    maxLength: 100,
    gradient: 0,
    negativeBarColorSameAsPositive: 1,
    axisPosition: "none",
  };
  const bar = xmlNode("x14:dataBar", look, [bound(minimum), bound(maximum)]);
  return xmlNode("x14:conditionalFormatting", { "xmlns:xm": XM }, [
    xmlNode("x14:cfRule", { type: "dataBar", id }, [bar]),
    xmlNode("xm:sqref", {}, [areaAddress(area)]),
  ]);
}

/** The other halves of a sheet's data bars: solid, without borders, as long as the numbers say. */
export const dataBarsExtension = (bars: readonly DataBar[]): XmlNode =>
  xmlNode("ext", { uri: OF_SHEET, "xmlns:x14": X14 }, [
    xmlNode("x14:conditionalFormattings", {}, bars.map(solidBar)),
  ]);

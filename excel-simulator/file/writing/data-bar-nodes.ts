import { OF_RULE, OF_SHEET, X14, XM } from "../../../src/hosts/xlsx-file/writing/data-bars";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { formatArea } from "../../model/area";
import type {
  ConditionalFormat,
  ConditionalRule,
  DataBarEnd,
} from "../../model/conditional-format";
import { BOUND_TYPES } from "../conditional-words";
import { colorNodes } from "./look-nodes";

type DataBar = Extract<ConditionalRule, { kind: "data-bar" }>;
type End = "minimum" | "maximum";

const AUTOMATIC = { minimum: "autoMin", maximum: "autoMax" } as const;
const OUTERMOST = { minimum: "min", maximum: "max" } as const;
const DIRECTIONS = { Context: null, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" };

const wordOf = ({ type }: DataBarEnd, end: End): string =>
  type === "Automatic"
    ? AUTOMATIC[end]
    : (BOUND_TYPES.find(([office]) => office === type)?.[1] ?? OUTERMOST[end]);

/** Excel 2007 knows no automatic ends. */
function oldEnd(bar: DataBar, end: End): XmlNode {
  const { type, formula } = bar[end];
  const word = type === "Automatic" ? OUTERMOST[end] : wordOf(bar[end], end);
  return xmlNode("cfvo", { type: word, val: formula });
}

/** The half of a data bar that Excel 2007 knows, inside of its rule. */
export function dataBarNodes(bar: DataBar, id: string): XmlNode[] {
  const ends = [oldEnd(bar, "minimum"), oldEnd(bar, "maximum")];
  const link = xmlNode("ext", { uri: OF_RULE, "xmlns:x14": X14 }, [xmlNode("x14:id", {}, [id])]);
  return [
    xmlNode("dataBar", { showValue: bar.showsValue ? null : "0" }, [
      ...ends,
      ...colorNodes("color", bar.color),
    ]),
    xmlNode("extLst", {}, [link]),
  ];
}

function newEnd(bar: DataBar, end: End): XmlNode {
  const { formula } = bar[end];
  const content = formula === null ? [] : [xmlNode("xm:f", {}, [formula])];
  return xmlNode("x14:cfvo", { type: wordOf(bar[end], end) }, content);
}

function extendedNode({ id, areas, rule }: ConditionalFormat): XmlNode[] {
  if (rule.kind !== "data-bar") return [];
  const look = {
    minLength: 0,
    maxLength: 100,
    showValue: rule.showsValue ? null : "0",
    gradient: rule.isGradient ? null : "0",
    direction: DIRECTIONS[rule.direction],
  };
  const bar = xmlNode("x14:dataBar", look, [newEnd(rule, "minimum"), newEnd(rule, "maximum")]);
  return [
    xmlNode("x14:conditionalFormatting", { "xmlns:xm": XM }, [
      xmlNode("x14:cfRule", { type: "dataBar", id }, [bar]),
      xmlNode("xm:sqref", {}, [areas.map(formatArea).join(" ")]),
    ]),
  ];
}

/** The halves that came with Excel 2010, at the sheet's end. */
export const dataBarsNode = (formats: readonly ConditionalFormat[]): XmlNode =>
  xmlNode("ext", { uri: OF_SHEET, "xmlns:x14": X14 }, [
    xmlNode("x14:conditionalFormattings", {}, formats.flatMap(extendedNode)),
  ]);

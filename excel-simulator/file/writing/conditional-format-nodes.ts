import { formatAddress } from "../../../src/core";
import { textFormula } from "../../../src/hosts/xlsx-file/writing/conditional-formats";
import { parseXmlPart, type XmlElement } from "../../../src/hosts/xlsx-file/writing/xml-part";
import { xmlNode, type XmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import { formatArea } from "../../model/area";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
} from "../../model/conditional-format";
import type { Sheet } from "../../model/sheet";
import { TEXT_OPERATORS, VALUE_OPERATORS } from "../conditional-words";
import { fileWordOfUnderline } from "../style-words";
import { dataBarsNode, dataBarNodes } from "./data-bar-nodes";
import { borderNode, colorNodes, fillNode } from "./look-nodes";
import type { StyleRecords } from "./style-records";

type RuleNode = { readonly type: string; readonly operator?: string; readonly text?: string };

const flagNodes = (local: string, value: boolean | null): XmlNode[] =>
  value === null ? [] : [xmlNode(local, { val: value ? null : "0" })];

/** What a condition changes (CT_Dxf); solid fills have their colour in `bgColor` here. */
function differenceNode(look: ConditionalLook, styles: StyleRecords): XmlNode {
  const { fill, underline, numberFormat } = look;
  const font = [
    ...flagNodes("b", look.bold),
    ...flagNodes("i", look.italic),
    ...flagNodes("strike", look.strikethrough),
    ...(underline === null ? [] : [xmlNode("u", { val: fileWordOfUnderline(underline) })]),
    ...colorNodes("color", look.fontColor),
  ];
  const pattern = xmlNode("patternFill", {}, colorNodes("bgColor", fill?.color ?? null));
  const fills =
    fill?.pattern === "Solid" ? [xmlNode("fill", {}, [pattern])] : fill ? [fillNode(fill)] : [];
  const format = numberFormat !== null && {
    numFmtId: styles.patternIdOf(numberFormat),
    formatCode: numberFormat,
  };
  return xmlNode("dxf", {}, [
    ...(font.length > 0 ? [xmlNode("font", {}, font)] : []),
    ...(format ? [xmlNode("numFmt", format)] : []),
    ...fills,
    ...(Object.keys(look.borders).length > 0 ? [borderNode(look.borders)] : []),
  ]);
}

const formulaNode = (formula: string): XmlNode => xmlNode("formula", {}, [formula]);

/** The formula by which files say a condition on texts again, for programs that do not know its kind. */
function formulaOfText(operator: string, text: string, first: string): string {
  const literal = textFormula(text);
  if (operator === "Contains") return `NOT(ISERROR(SEARCH(${literal},${first})))`;
  if (operator === "NotContains") return `ISERROR(SEARCH(${literal},${first}))`;
  const side = operator === "BeginsWith" ? "LEFT" : "RIGHT";
  return `${side}(${first},LEN(${literal}))=${literal}`;
}

function ruleParts(
  rule: Exclude<ConditionalRule, { kind: "unknown" | "data-bar" }>,
  first: string,
): { readonly attributes: RuleNode; readonly formulas: readonly string[] } {
  if (rule.kind === "custom") {
    return { attributes: { type: "expression" }, formulas: [rule.formula] };
  }
  if (rule.kind === "cell-value") {
    const operator = VALUE_OPERATORS.find(([office]) => office === rule.operator)?.[1] ?? "equal";
    return { attributes: { type: "cellIs", operator }, formulas: rule.formulas };
  }
  const [, type = "containsText", operator = "containsText"] =
    TEXT_OPERATORS.find(([office]) => office === rule.operator) ?? [];
  return {
    attributes: { type, operator, text: rule.text },
    formulas: [formulaOfText(rule.operator, rule.text, first)],
  };
}

const nodeOf = ({ prefix, local, attributes, children, content }: XmlElement): XmlNode => ({
  local: `${prefix}${local}`,
  attributes,
  children: children.length > 0 ? children.map(nodeOf) : content === "" ? [] : [content],
});

function ruleNode(
  { id, areas, stopIfTrue, rule }: ConditionalFormat,
  priority: number,
  styles: StyleRecords,
): XmlNode {
  if (rule.kind === "data-bar")
    return xmlNode("cfRule", { type: "dataBar", priority }, dataBarNodes(rule, id));
  if (rule.kind === "unknown") {
    const known = nodeOf(parseXmlPart(rule.xml).root);
    const kept = known.attributes.filter(({ name }) => name !== "priority");
    return { ...known, attributes: [...kept, { name: "priority", value: String(priority) }] };
  }
  const first = areas[0] ? formatAddress({ row: areas[0].top, column: areas[0].left }) : "A1";
  const { attributes, formulas } = ruleParts(rule, first);
  const dxfId = styles.differenceOf(differenceNode(rule.look, styles));
  return xmlNode(
    "cfRule",
    {
      type: attributes.type,
      dxfId,
      priority,
      stopIfTrue,
      operator: attributes.operator ?? null,
      text: attributes.text ?? null,
    },
    formulas.map(formulaNode),
  );
}

/** Rules that say what they ask for; one that was added and never told is left out, as Excel would have to repair it. */
const isTold = ({ rule }: ConditionalFormat): boolean =>
  !(
    (rule.kind === "cell-value" && rule.formulas.length === 0) ||
    (rule.kind === "custom" && rule.formula === "")
  );

/** The conditional formats of a sheet, the first with the highest priority. */
export const conditionalFormatNodes = (
  { conditionalFormats }: Sheet,
  styles: StyleRecords,
): XmlNode[] =>
  conditionalFormats
    .filter(isTold)
    .map((format, index) =>
      xmlNode("conditionalFormatting", { sqref: format.areas.map(formatArea).join(" ") }, [
        ruleNode(format, index + 1, styles),
      ]),
    );

/** What a sheet's end holds of them: the second halves of data bars. */
export function conditionalExtensionNodes({ conditionalFormats }: Sheet): XmlNode[] {
  const bars = conditionalFormats.filter(({ rule }) => rule.kind === "data-bar");
  return bars.length > 0 ? [xmlNode("extLst", {}, [dataBarsNode(bars)])] : [];
}

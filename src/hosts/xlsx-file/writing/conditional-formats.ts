import type { PlanConditionalFormat, SheetPlan } from "../../../core";
import { lookOf } from "../../role-styles";
import { areaAddress } from "../../sheet-reference";
import { encodeCellText } from "./cell-text";
import { dataBarId, dataBarRule, dataBarsExtension, type DataBar } from "./data-bars";
import type { Styles } from "./styles-part";
import { xmlNode, type XmlNode } from "./xml-node";

/** The rules of a sheet, and what Excel 2010 and later want to know of them besides, at the sheet's end. */
export type ConditionalFormatNodes = {
  readonly formats: readonly XmlNode[];
  readonly extensions: readonly XmlNode[];
};

/** Characters of a text in a formula; 255 UTF-16 units are the most that Excel takes. */
const LONGEST_LITERAL = 127;

/** The text as a formula; a longer one is put together from pieces. */
export function textFormula(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  do {
    const piece = characters.splice(0, LONGEST_LITERAL).join("");
    pieces.push(`"${piece.replaceAll('"', '""')}"`);
  } while (characters.length > 0);
  return pieces.join("&");
}

type Rule = { readonly node: XmlNode; readonly dataBar: DataBar | null };

function ruleOf(
  format: PlanConditionalFormat,
  priority: number,
  { purpose }: SheetPlan,
  styles: Styles,
): Rule {
  if (format.kind === "data-bar") {
    const dataBar = { ...format, id: dataBarId(purpose, priority) };
    return { node: dataBarRule(dataBar, priority), dataBar };
  }
  const look = lookOf(format.role, { isLink: false, isMerged: false });
  const attributes = { type: "cellIs", dxfId: styles.differenceOf(look), priority };
  const formula = xmlNode("formula", {}, [encodeCellText(textFormula(format.text))]);
  const node = xmlNode("cfRule", { ...attributes, operator: "equal" }, [formula]);
  return { node, dataBar: null };
}

/** The conditional formats of a sheet; the first has the highest priority. */
export function conditionalFormatNodes(plan: SheetPlan, styles: Styles): ConditionalFormatNodes {
  const rules = plan.conditionalFormats.map((format, index) =>
    ruleOf(format, index + 1, plan, styles),
  );
  const dataBars = rules.flatMap(({ dataBar }) => dataBar ?? []);
  return {
    formats: rules.map(({ node }, index) => {
      const area = plan.conditionalFormats[index]?.area;
      return xmlNode("conditionalFormatting", { sqref: area ? areaAddress(area) : null }, [node]);
    }),
    extensions: dataBars.length > 0 ? [dataBarsExtension(dataBars)] : [],
  };
}

import { formulaOf } from "../behaviour/conditional-rules";
import type { DataBarEnd } from "../model/conditional-format";
import { ExcelError } from "../protocol/excel-error";
import { isJsonObject, type JsonObject, type JsonValue } from "../protocol/json";
import { defineClass, type ObjectMember, type PropertyMember } from "../protocol/members";
import { ConditionalRuleObject, type LookingRule, type RuleOf } from "./conditional-format-object";
import { field } from "./held-field";
import { givenColor, givenFlag, givenText } from "./given-values";
import { wordOf } from "./property-values";

const objectValue = (value: JsonValue): JsonObject => {
  if (isJsonObject(value)) return value;
  throw new ExcelError("InvalidArgument", "an object is wanted");
};

const look: ObjectMember<ConditionalRuleObject<LookingRule>> = {
  since: "1.6",
  open: (rule) => rule.part("ConditionalRangeFormat", rule.piece),
};

export const customFormatClass = defineClass<ConditionalRuleObject<RuleOf<"custom">>>({
  name: "CustomConditionalFormat",
  target: ConditionalRuleObject,
  objects: {
    format: look,
    rule: { since: "1.6", open: (rule) => rule.part("ConditionalFormatRule", rule.piece) },
  },
});

const formula: PropertyMember<ConditionalRuleObject<RuleOf<"custom">>> = {
  since: "1.6",
  get: (rule, host) => `=${rule.read(host).formula}`,
  set: (rule, value, host) => {
    rule.change(host).formula = formulaOf(givenText(value));
  },
};

export const formatRuleClass = defineClass<ConditionalRuleObject<RuleOf<"custom">>>({
  name: "ConditionalFormatRule",
  target: ConditionalRuleObject,
  properties: { formula, formulaLocal: formula },
});

const CELL_VALUE_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueFormatClass = defineClass<ConditionalRuleObject<RuleOf<"cell-value">>>({
  name: "CellValueConditionalFormat",
  target: ConditionalRuleObject,
  properties: {
    rule: {
      since: "1.6",
      get: (rule, host) => {
        const { operator, formulas } = rule.read(host);
        const [formula1, formula2] = formulas.map((one) => `=${one}`);
        return { operator, formula1: formula1 ?? "", ...(formula2 !== undefined && { formula2 }) };
      },
      set: (rule, value, host) => {
        const given = objectValue(value);
        const operator = wordOf(...CELL_VALUE_OPERATORS)(given["operator"] ?? null);
        const wanted = operator.endsWith("Between") ? ["formula1", "formula2"] : ["formula1"];
        const formulas = wanted.map((name) => formulaOf(String(given[name] ?? "")));
        Object.assign(rule.change(host), { operator, formulas });
      },
    },
  },
  objects: { format: look },
});

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textFormatClass = defineClass<ConditionalRuleObject<RuleOf<"contains-text">>>({
  name: "TextConditionalFormat",
  target: ConditionalRuleObject,
  properties: {
    rule: {
      since: "1.6",
      get: (rule, host) => {
        const { operator, text } = rule.read(host);
        return { operator, text };
      },
      set: (rule, value, host) => {
        const given = objectValue(value);
        const operator = wordOf(...TEXT_OPERATORS)(given["operator"] ?? null);
        Object.assign(rule.change(host), { operator, text: givenText(given["text"] ?? null) });
      },
    },
  },
  objects: { format: look },
});

type DataBarRule = ConditionalRuleObject<RuleOf<"data-bar">>;

const BOUND_TYPES = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;

/** Bounds of these types are found by Excel; all others need a formula or number. */
const FOUND_BY_EXCEL: readonly string[] = ["Automatic", "LowestValue", "HighestValue"];

function boundOf(value: JsonValue): DataBarEnd {
  const given = objectValue(value);
  const type = wordOf(...BOUND_TYPES)(given["type"] ?? null);
  if (FOUND_BY_EXCEL.includes(type)) return { type, formula: null };
  return { type, formula: formulaOf(String(given["formula"] ?? "")) };
}

const bound = (end: "minimum" | "maximum"): PropertyMember<DataBarRule> => ({
  since: "1.6",
  get: (rule, host) => {
    const { type, formula: at } = rule.read(host)[end];
    return { type, ...(at !== null && { formula: at }) };
  },
  set: (rule, value, host) => {
    rule.change(host)[end] = boundOf(value);
  },
});

export const dataBarFormatClass = defineClass<DataBarRule>({
  name: "DataBarConditionalFormat",
  target: ConditionalRuleObject,
  properties: {
    lowerBoundRule: bound("minimum"),
    upperBoundRule: bound("maximum"),
    barDirection: field("1.6", "direction", wordOf("Context", "LeftToRight", "RightToLeft")),
    showDataBarOnly: {
      since: "1.6",
      get: (rule, host) => !rule.read(host).showsValue,
      set: (rule, value, host) => {
        rule.change(host).showsValue = !givenFlag(value);
      },
    },
  },
  objects: {
    positiveFormat: {
      since: "1.6",
      open: (rule) => rule.part("ConditionalDataBarPositiveFormat", rule.piece),
    },
  },
});

export const dataBarPositiveClass = defineClass<DataBarRule>({
  name: "ConditionalDataBarPositiveFormat",
  target: ConditionalRuleObject,
  properties: {
    fillColor: {
      since: "1.6",
      get: (rule, host) => rule.read(host).color ?? "",
      set: (rule, value, host) => {
        rule.change(host).color = givenColor(value);
      },
    },
    gradientFill: field("1.6", "isGradient", givenFlag),
  },
});

import { NO_FILL, type Fill } from "../model/cell-format";
import { NO_CONDITIONAL_LOOK, type ConditionalLook } from "../model/conditional-format";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass, type PropertyMember } from "../protocol/members";
import { ConditionalRuleObject, type LookingRule } from "./conditional-format-object";
import { givenColor, givenFlag, givenText } from "./given-values";
import { wordOf } from "./property-values";

type LookObject = ConditionalRuleObject<LookingRule>;

function changeLook(object: LookObject, change: Partial<ConditionalLook>, host: Host): null {
  const rule = object.change(host);
  rule.look = { ...rule.look, ...change };
  return null;
}

/** A part of the look; what the condition leaves as it is reads as null. */
const lookField = <Key extends "bold" | "italic" | "strikethrough" | "underline" | "numberFormat">(
  key: Key,
  parse: (value: JsonValue) => ConditionalLook[Key],
): PropertyMember<LookObject> => ({
  since: "1.6",
  get: (object, host) => object.read(host).look[key],
  set: (object, value, host) => {
    changeLook(object, { [key]: parse(value) }, host);
  },
});

export const conditionalRangeFormatClass = defineClass<LookObject>({
  name: "ConditionalRangeFormat",
  target: ConditionalRuleObject,
  properties: { numberFormat: lookField("numberFormat", givenText) },
  objects: {
    fill: { since: "1.6", open: (look) => look.part("ConditionalRangeFill", look.piece) },
    font: { since: "1.6", open: (look) => look.part("ConditionalRangeFont", look.piece) },
  },
  methods: {
    clearFormat: {
      since: "1.17",
      call: (look, _, host) => changeLook(look, NO_CONDITIONAL_LOOK, host),
    },
  },
});

const solid = (value: JsonValue): Fill => ({
  ...NO_FILL,
  pattern: "Solid",
  color: givenColor(value),
});

export const conditionalFillClass = defineClass<LookObject>({
  name: "ConditionalRangeFill",
  target: ConditionalRuleObject,
  properties: {
    color: {
      since: "1.6",
      get: (look, host) => look.read(host).look.fill?.color ?? "",
      set: (look, value, host) => {
        changeLook(look, { fill: solid(value) }, host);
      },
    },
  },
  methods: {
    clear: { since: "1.6", call: (look, _, host) => changeLook(look, { fill: null }, host) },
  },
});

const UNDERLINES = ["None", "Single", "Double"] as const;

const PLAIN_FONT = {
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
} as const;

/** A condition can change neither the typeface nor the size. */
export const conditionalFontClass = defineClass<LookObject>({
  name: "ConditionalRangeFont",
  target: ConditionalRuleObject,
  properties: {
    bold: lookField("bold", givenFlag),
    italic: lookField("italic", givenFlag),
    strikethrough: lookField("strikethrough", givenFlag),
    underline: lookField("underline", wordOf(...UNDERLINES)),
    color: {
      since: "1.6",
      get: (look, host) => look.read(host).look.fontColor ?? "",
      set: (look, value, host) => {
        changeLook(look, { fontColor: givenColor(value) }, host);
      },
    },
  },
  methods: {
    clear: { since: "1.6", call: (look, _, host) => changeLook(look, PLAIN_FONT, host) },
  },
});

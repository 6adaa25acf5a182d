import {
  addConditionalFormat,
  clearConditionalFormats,
  CONDITIONAL_TYPES,
  emptyRule,
} from "../behaviour/conditional-rules";
import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import type { ConditionalRule } from "../model/conditional-format";
import { ExcelError, NotSimulatedError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass, type ObjectMember } from "../protocol/members";
import {
  ConditionalFormatObject,
  ConditionalFormatsObject,
  ConditionalRuleObject,
} from "./conditional-format-object";
import { field } from "./held-field";
import { givenFlag } from "./given-values";
import { anyNumber } from "./property-values";
import { RangeObject } from "./range-object";

export const conditionalFormatsClass = defineClass<ConditionalFormatsObject>({
  name: "ConditionalFormatCollection",
  target: ConditionalFormatsObject,
  items: (formats, host) => formats.all(host),
  item: (formats, key, host) => findFormat(formats, key, host),
  objects: {
    add: {
      since: "1.6",
      open: ({ owner, areas }, args, host) => {
        const sheet = owner.sheet(host);
        refuseUnlessAllowed(sheet, "allowFormatCells");
        const rule = emptyRule(args.text(0));
        return new ConditionalFormatObject(addConditionalFormat(host.workbook, sheet, areas, rule));
      },
    },
    getItemAt: {
      since: "1.6",
      open: (formats, args, host) => formats.all(host)[args.count(0)] ?? null,
    },
    getItemOrNullObject: {
      since: "1.14",
      open: (formats, args, host) => findFormat(formats, args.text(0), host),
    },
  },
  methods: {
    getCount: { since: "1.6", call: (formats, _, host) => formats.all(host).length },
    clearAll: {
      since: "1.6",
      call: ({ owner, areas }, _, host) => {
        const sheet = owner.sheet(host);
        refuseUnlessAllowed(sheet, "allowFormatCells");
        clearConditionalFormats(sheet, areas);
        return null;
      },
    },
  },
});

const findFormat = (
  formats: ConditionalFormatsObject,
  key: JsonValue,
  host: Host,
): ConditionalFormatObject | null => formats.all(host).find(({ held }) => held.id === key) ?? null;

/** Leads to the rule where it is of that kind; ItemNotFound, or the null object, where it is not. */
const ruleMember = (
  kind: ConditionalRule["kind"],
  className: string,
): ObjectMember<ConditionalFormatObject> => ({
  since: "1.6",
  open: (format) => {
    const { rule } = format.held;
    return rule.kind === kind ? new ConditionalRuleObject(className, format, rule) : null;
  },
});

const cellValue = ruleMember("cell-value", "CellValueConditionalFormat");
const custom = ruleMember("custom", "CustomConditionalFormat");
const dataBar = ruleMember("data-bar", "DataBarConditionalFormat");
const textComparison = ruleMember("contains-text", "TextConditionalFormat");

export const conditionalFormatClass = defineClass<ConditionalFormatObject>({
  name: "ConditionalFormat",
  target: ConditionalFormatObject,
  identity: { name: "Id", of: ({ held }) => held.id },
  properties: {
    id: { since: "1.6", get: ({ held }) => held.id },
    type: { since: "1.6", get: ({ held }) => typeOf(held.rule) },
    stopIfTrue: field("1.6", "stopIfTrue", givenFlag),
    priority: {
      since: "1.6",
      get: (format, host) => format.sheet(host).conditionalFormats.indexOf(format.held),
      set: movePriority,
    },
  },
  objects: {
    cellValue,
    cellValueOrNullObject: cellValue,
    custom,
    customOrNullObject: custom,
    dataBar,
    dataBarOrNullObject: dataBar,
    textComparison,
    textComparisonOrNullObject: textComparison,
    getRange: { since: "1.6", open: openRange },
    getRangeOrNullObject: { since: "1.6", open: openRange },
  },
  methods: {
    delete: {
      since: "1.6",
      call: (format, _, host) => {
        format.change(host);
        const sheet = format.sheet(host);
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (other) => other !== format.held,
        );
        return null;
      },
    },
  },
});

function typeOf({ kind }: ConditionalRule): string {
  if (kind !== "unknown") return CONDITIONAL_TYPES[kind];
  throw new NotSimulatedError("the type of a conditional format that was only carried along");
}

function movePriority(format: ConditionalFormatObject, value: JsonValue, host: Host): void {
  format.change(host);
  const list = format.sheet(host).conditionalFormats;
  const place = anyNumber(value);
  if (!Number.isInteger(place) || place < 0 || place >= list.length) {
    throw new ExcelError("InvalidArgument", `priority ${place}`);
  }
  list.splice(list.indexOf(format.held), 1);
  list.splice(place, 0, format.held);
}

/** The cells of a format that has one area only. */
function openRange(format: ConditionalFormatObject, _: unknown, host: Host): RangeObject | null {
  const [area, ...others] = format.held.areas;
  return area && others.length === 0 ? new RangeObject(format.sheet(host), area) : null;
}

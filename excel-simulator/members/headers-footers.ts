import type { HeadersFooters } from "../model/page-layout";
import { ExcelError } from "../protocol/excel-error";
import type { JsonValue } from "../protocol/json";
import type { Host } from "../protocol/host";
import { defineClass, type PropertyMember } from "../protocol/members";
import { HeaderFooterGroupObject, HeaderFooterObject } from "./page-layout-object";
import { givenText } from "./given-values";

/** The most characters of the three sections together, each with the two of its mark. */
const LONGEST = 255;

export const headerFooterGroupClass = defineClass<HeaderFooterGroupObject>({
  name: "HeaderFooterGroup",
  target: HeaderFooterGroupObject,
  properties: {
    state: { since: "1.9", get: () => "Default" },
  },
  objects: {
    defaultForAllPages: { since: "1.9", open: ({ layout }) => new HeaderFooterObject(layout) },
  },
});

function change(
  { layout }: HeaderFooterObject,
  key: keyof HeadersFooters,
  value: JsonValue,
  host: Host,
): void {
  const held = layout.change(host);
  const texts = { ...held.headersFooters, [key]: givenText(value) };
  const line = key.endsWith("Header")
    ? [texts.leftHeader, texts.centerHeader, texts.rightHeader]
    : [texts.leftFooter, texts.centerFooter, texts.rightFooter];
  const length = line.reduce((sum, text) => sum + (text === "" ? 0 : text.length + 2), 0);
  if (length > LONGEST) throw new ExcelError("InvalidArgument", `${key}: ${length} characters`);
  held.headersFooters = texts;
}

const section = (key: keyof HeadersFooters): PropertyMember<HeaderFooterObject> => ({
  since: "1.9",
  get: ({ layout }, host) => layout.read(host).headersFooters[key],
  set: (object, value, host) => change(object, key, value, host),
});

export const headerFooterClass = defineClass<HeaderFooterObject>({
  name: "HeaderFooter",
  target: HeaderFooterObject,
  properties: {
    leftHeader: section("leftHeader"),
    centerHeader: section("centerHeader"),
    rightHeader: section("rightHeader"),
    leftFooter: section("leftFooter"),
    centerFooter: section("centerFooter"),
    rightFooter: section("rightFooter"),
  },
});

import { defineClass } from "../protocol/members";
import { formatMembers } from "./format-members";
import { RangeFontObject } from "./format-objects";
import { FONT_PROPERTIES } from "./format-properties";

export const rangeFontClass = defineClass<RangeFontObject>({
  name: "RangeFont",
  target: RangeFontObject,
  properties: formatMembers(FONT_PROPERTIES),
});

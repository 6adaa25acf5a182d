/** What labels name; each has several words in either list. */
export const LABEL_NAMES = [
  "goal",
  "initiative",
  "indicator",
  "number",
  "unit",
  "department",
  "baseline",
  "target",
  "actual",
  "final-target",
  "rating",
  "fiscal-year",
  "content",
  "result",
  "challenge",
  "next",
  "remarks",
  "rate",
  "item",
  "basic-policy",
  "policy",
  "average",
  "overall",
  "count",
  "target-stub",
] as const;

export type LabelName = (typeof LABEL_NAMES)[number];

/** Lines around tables that are no labels; `{year}`, `{plan}` and `{date}` are filled in. */
export const LINE_NAMES = ["title", "remark", "legend", "stray-note", "date-line"] as const;

export type LineName = (typeof LINE_NAMES)[number];

/** Small words and ways of writing that seen and opened workbooks have in common; `{unit}`, `{word}`, `{target}` … are filled in. */
export const FURNITURE_NAMES = [
  "cover-name",
  "cover-line",
  "issuer",
  "contents-name",
  "contents-title",
  "attachment-mark",
  "page-mark",
  "contact",
  "filled-in-by",
  "count-of-all",
  "money",
  "budget",
  "outlay",
  "rating-heading",
  "rating-meaning",
  "corner-unit",
  "unit-in-header",
  "dated-label",
  "row-note",
] as const;

export type FurnitureName = (typeof FURNITURE_NAMES)[number];

export type WordLists = Readonly<Record<LabelName | LineName | FurnitureName, readonly string[]>>;

import { quotedSheet, type TemplatePlan } from "../../../core";
import { templateRows } from "../../template-rows";
import type { GraftedSheet } from "./place-sheets";
import { attributeOf, childOf, type XmlElement, type XmlPart } from "./xml-part";

/** The names of a layout's own that say how it prints. */
const PRINT_NAMES = /^_xlnm\.print_(?:area|titles)$/i;

const SHEET = /(?:'(?:[^']|'')+'|[^'!,]+)!/g;
const ROW_RANGE = /(\$[A-Z]{1,3})?\$(\d+):(\$[A-Z]{1,3})?\$(\d+)/g;

/** The print area and titles of a layout, as they hold for its filled-in copy. */
export function movedNames(
  { root }: XmlPart,
  names: readonly XmlElement[],
  { plan, name, index }: GraftedSheet<TemplatePlan>,
): readonly {
  readonly title: string;
  readonly localSheetId: number;
  readonly hidden: boolean;
  readonly reference: string;
}[] {
  const tabs = childOf(root, "sheets")?.children ?? [];
  const layout = tabs.findIndex((tab) => attributeOf(tab, "name") === plan.templateSheet);
  const rows = templateRows(plan.repeats);
  const first = (row: string): number => rows.placesOf(Number(row))[0] ?? Number(row);
  const last = (row: string): number => rows.placesOf(Number(row)).at(-1) ?? Number(row);
  return names.flatMap((element) => {
    const title = attributeOf(element, "name") ?? "";
    const isOwn = Number(attributeOf(element, "localSheetId") ?? -1) === layout;
    if (!isOwn || !PRINT_NAMES.test(title)) return [];
    const reference = element.content
      .replace(
        ROW_RANGE,
        (_, left = "", top: string, right = "", bottom: string) =>
          `${left}$${first(top)}:${right}$${last(bottom)}`,
      )
      .replace(SHEET, () => `${quotedSheet(name)}!`);
    return [{ title, localSheetId: index, hidden: false, reference }];
  });
}

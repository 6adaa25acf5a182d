import { LOCALES, messagesFor } from "../../messages";
import { defineListRule } from "../define-rule";
import { words } from "./words";

const isRating = (role: string | undefined): boolean =>
  LOCALES.some((locale) => messagesFor(locale).roles.status === role?.trim());

export const openDataUnitMissing = defineListRule({
  id: "open-data-unit-missing",
  group: "open-data",
  severity: "information",
  words,
  check: ({ list }) => {
    const bare = list.rows.filter((row) => {
      const isFigure = row.at("figure")?.value.kind === "number" && !isRating(row.at("role")?.text);
      return isFigure && (row.at("unit")?.text.trim() ?? "") === "";
    });
    const byIndicator = new Map<string, readonly string[]>();
    for (const row of bare) {
      const name = row.at("indicator")?.text ?? "";
      byIndicator.set(name, [...(byIndicator.get(name) ?? []), list.reference(row, "unit")]);
    }
    return [...byIndicator].flatMap(([indicator, [cell, ...related]]) =>
      cell === undefined ? [] : [{ cell, related, data: { indicator, count: related.length + 1 } }],
    );
  },
});

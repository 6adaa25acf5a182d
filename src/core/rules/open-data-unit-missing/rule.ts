import { LOCALES, messagesFor } from "../../messages";
import { defineListRule } from "../define-rule";
import { readTidyList } from "../tidy-list";
import { words } from "./words";

const isRating = (role: string | undefined): boolean =>
  LOCALES.some((locale) => messagesFor(locale).roles.status === role?.trim());

export const openDataUnitMissing = defineListRule({
  id: "open-data-unit-missing",
  group: "open-data",
  severity: "information",
  words,
  check: ({ sheet }) => {
    const list = readTidyList(sheet);
    if (!list) return "not-applicable";
    return list.rows.flatMap((row) => {
      const hasFigure =
        row.at("figure")?.value.kind === "number" && !isRating(row.at("role")?.text);
      if (!hasFigure || (row.at("unit")?.text.trim() ?? "") !== "") return [];
      const data = {
        indicator: row.at("indicator")?.text ?? "",
        text: row.at("figure")?.text ?? "",
      };
      return [{ cell: list.reference(row, "unit"), data }];
    });
  },
});

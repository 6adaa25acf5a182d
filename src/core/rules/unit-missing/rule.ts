import { normaliseText } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** A unit in brackets at the end of a name: 利用者数(人), 収納率(%). */
const UNIT_IN_NAME = /\((?:単位[:：]?)?(?:[一-龠]{1,4}|[%㎡]|[A-Za-z]{1,4}|[かカヶケ]所)\)$/;

export const unitMissing = defineIndicatorRule({
  id: "unit-missing",
  group: "missing",
  severity: "information",
  words,
  check: ({ indicator }) => {
    const figures = indicator.values.filter(
      ({ kind, role }) => kind === "number" && role !== "status",
    );
    const last = figures.at(-1);
    if (!last) return "not-applicable";
    const isStated = figures.some(({ measures }) => measures.some(({ unit }) => unit !== null));
    if (isStated || indicator.unit !== null || UNIT_IN_NAME.test(normaliseText(indicator.name))) {
      return [];
    }
    const data = { indicator: indicator.name, text: last.text };
    return [{ cell: indicator.nameCell, related: figures.map(({ cell }) => cell), data }];
  },
});

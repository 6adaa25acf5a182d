import type { LayoutContext } from "../layout-context";
import type { Variant } from "./vocabulary";

type ChoiceName = "sheet" | "heading" | "total" | "corner of the rows";

type Choices = Readonly<Record<ChoiceName, readonly string[]>>;

/** What opened-second and held-out workbooks choose from where families name their usual words on the spot. */
const OWN_CHOICES: Readonly<Record<Exclude<Variant, "seen" | "opened">, Choices>> = {
  "opened-second": {
    sheet: ["進行管理", "評価表", "推進状況"],
    heading: ["における結果", "の点検結果"],
    total: ["総計", "全体計"],
    "corner of the rows": ["", "内訳"],
  },
  "held-out": {
    sheet: ["KPI一覧", "別紙様式"],
    heading: ["（年次報告）"],
    total: ["総　計"],
    "corner of the rows": ["種別"],
  },
};

/** One of the usual words of a family, or a fresh one where those are known. */
export const smallChoice = (
  { draw, style }: LayoutContext,
  name: ChoiceName,
  usual: readonly string[],
): string => draw.pick(name, choicesOf(style.variant)?.[name] ?? usual);

const choicesOf = (variant: Variant): Choices | null =>
  variant === "seen" || variant === "opened" ? null : OWN_CHOICES[variant];

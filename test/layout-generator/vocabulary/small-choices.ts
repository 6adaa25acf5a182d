import type { LayoutContext } from "../layout-context";

/** What held-out workbooks choose from where families name their usual words on the spot. */
const HELD_OUT_CHOICES = {
  sheet: ["進行管理", "KPI一覧", "評価表", "別紙様式", "推進状況"],
  heading: ["における結果", "（年次報告）", "の点検結果"],
  total: ["総計", "総　計", "全体計"],
  "corner of the rows": ["", "種別", "内訳"],
} as const;

/** One of the usual words of a family, or a fresh one where those are known. */
export const smallChoice = (
  { draw, style }: LayoutContext,
  name: keyof typeof HELD_OUT_CHOICES,
  usual: readonly string[],
): string => draw.pick(name, style.variant === "held-out" ? HELD_OUT_CHOICES[name] : usual);

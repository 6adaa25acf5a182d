import { normaliseText, type Indicator } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** Shares of a whole: more than all of it cannot be. */
const SHARE =
  /割合|(?:取得|参加|収納|徴収|納付|普及|加入|受診|受講|回答|回収|認知|利用者|出席|合格|就職|整備|設置|実施|導入|点検|耐震化|接種|交付|充足|公開|オンライン化|女性|公募|把握|策定)率/;
const MAY_EXCEED = /達成|対前年|前年比|増加|伸び|稼働|経常収支|自給|求人|倍率/;
const WHOLE = 100;

/** Whether a measure is a share of a whole, by its indicator's name and its label. */
function isShare(indicator: Indicator, label: string | null): boolean {
  const name = normaliseText(`${indicator.name} ${label ?? ""}`);
  return SHARE.test(name) && !MAY_EXCEED.test(name);
}

export const shareOverHundred = defineIndicatorRule({
  id: "share-over-hundred",
  group: "values",
  severity: "error",
  words,
  check: ({ indicator, series: all }) => {
    const percentages = all.flatMap((series) =>
      series.filter(({ measure: { unit } }) => unit === "%"),
    );
    const labels = new Set(percentages.map(({ measure: { label } }) => label));
    const ofShares = new Set([...labels].filter((label) => isShare(indicator, label)));
    const shares = percentages.filter(({ measure: { label } }) => ofShares.has(label));
    if (shares.length === 0) return "not-applicable";
    return shares
      .filter(({ measure: { number } }) => number > WHOLE || number < 0)
      .map(({ value }) => ({
        cell: value.cell,
        data: { indicator: indicator.name, text: value.text },
      }));
  },
});

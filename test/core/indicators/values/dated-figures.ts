import { measure, type ValueCase } from "./value-case";

/** Figures of a day or a year, or due in one. */
export const datedFigures: readonly ValueCase[] = [
  ["1,234人（R3.3.31現在）", null, "number", measure(1234, "人", { qualifiers: ["R3.3.31現在"] })],
  [
    "100人(令和2年4月1日現在)",
    null,
    "number",
    measure(100, "人", { qualifiers: ["令和2年4月1日現在"] }),
  ],
  [
    "100人（令和2年度末時点）",
    null,
    "number",
    measure(100, "人", { qualifiers: ["令和2年度末時点"] }),
  ],
  [
    "R2.6.1現在 949,451,676円",
    null,
    "number",
    measure(949451676, "円", { qualifiers: ["R2.6.1現在"] }),
  ],
  [
    "令和2年4月1日時点で待機児童0人",
    null,
    "number",
    measure(0, "人", { label: "待機児童", qualifiers: ["令和2年4月1日時点"] }),
  ],
  [
    "2020年4月1日現在 35人",
    null,
    "number",
    measure(35, "人", { qualifiers: ["2020年4月1日現在"] }),
  ],
  [
    "100人（令和元年度実績）",
    null,
    "number",
    measure(100, "人", { qualifiers: ["令和元年度実績"] }),
  ],
  ["100人(R1)", null, "number", measure(100, "人", { qualifiers: ["R1"] })],
  [
    "（H30）100人 （R1）110人",
    null,
    "number",
    measure(100, "人", { label: "H30" }),
    measure(110, "人", { label: "R1" }),
  ],
  [
    "R2：10件、R3：12件",
    null,
    "number",
    measure(10, "件", { label: "R2" }),
    measure(12, "件", { label: "R3" }),
  ],
  [
    "R2 10件、R3 20件",
    null,
    "number",
    measure(10, "件", { label: "R2" }),
    measure(20, "件", { label: "R3" }),
  ],
  ["令和2年度10件", null, "number", measure(10, "件", { label: "令和2年度" })],
  ["2020年度 10件", null, "number", measure(10, "件", { label: "2020年度" })],
  ["令和5年度末 50%", null, "percent", measure(50, "%", { label: "令和5年度末" })],
  ["H30実績 100人", null, "number", measure(100, "人", { label: "H30実績" })],
  ["3月末 12件", null, "number", measure(12, "件", { label: "3月末" })],
  [
    "R7までに1,200千円",
    null,
    "number",
    measure(1200000, "円", { label: "R7", qualifiers: ["までに"] }),
  ],
  [
    "令和3年3月までに100%",
    null,
    "percent",
    measure(100, "%", { label: "令和3年3月", qualifiers: ["までに"] }),
  ],
  [
    "R5末までに延べ30件",
    "件",
    "number",
    measure(30, "件", { label: "R5末", qualifiers: ["までに", "延べ"] }),
  ],
  [
    "令和5年度までに30件",
    null,
    "number",
    measure(30, "件", { label: "令和5年度", qualifiers: ["までに"] }),
  ],
  [
    "R7までに1校\nR9までに2校（累計）",
    null,
    "number",
    measure(1, "校", { label: "R7", qualifiers: ["までに"] }),
    measure(2, "校", { label: "R9", qualifiers: ["までに", "累計"] }),
  ],
  [
    "2030年度までに100%",
    null,
    "percent",
    measure(100, "%", { label: "2030年度", qualifiers: ["までに"] }),
  ],
  ["100人 ※速報値", null, "number", measure(100, "人", { qualifiers: ["速報値"] })],
  ["100人※見込み", null, "number", measure(100, "人", { qualifiers: ["見込み"] })],
  ["100人（見込み）", null, "number", measure(100, "人", { qualifiers: ["見込み"] })],
  ["100人（速報値）", null, "number", measure(100, "人", { qualifiers: ["速報値"] })],
  ["約100人（見込）", null, "number", measure(100, "人", { qualifiers: ["約", "見込"] })],
];

/** A figure to reach, with how far it is from another one. */
export const relativeFigures: readonly ValueCase[] = [
  ["63万人（5%増）", null, "number", measure(630000, "人", { qualifiers: ["5%増"] })],
  [
    "63万人 (前年度比5%増)",
    null,
    "number",
    measure(630000, "人", { qualifiers: ["前年度比5%増"] }),
  ],
  ["110人（10人増）", null, "number", measure(110, "人", { qualifiers: ["10人増"] })],
  ["前年度比5%増 630人", null, "number", measure(630, "人", { qualifiers: ["前年度比5%増"] })],
  ["10%削減 90,000千円", null, "number", measure(90000000, "円", { qualifiers: ["10%削減"] })],
  ["前年度比 105%", null, "percent", measure(105, "%", { label: "前年度比" })],
  ["基準値比 95%", null, "percent", measure(95, "%", { label: "基準値比" })],
];

import type { Measure } from "../../indicators";

const MOST_DECIMALS = 2;

/** A number with thousands separators and up to two decimals: 81,571 or 73.6. */
export function formatNumber(number: number): string {
  const [whole = "0", decimals] = Math.abs(number).toFixed(MOST_DECIMALS).split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = decimals?.replace(/0+$/, "") ?? "";
  const shown = rest === "" ? separated : `${separated}.${rest}`;
  return number < 0 && shown !== "0" ? `−${shown}` : shown;
}

/** A number as a percentage without decimals: 0.896 is 90%. */
export const formatShare = (share: number): string => `${formatNumber(Math.round(share * 100))}%`;

/** A measure's number, or another one counted in its unit, as people write it: 68.9%. */
export const formatFigure = ({ unit }: Pick<Measure, "unit">, number: number): string =>
  `${formatNumber(number)}${unit ?? ""}`;

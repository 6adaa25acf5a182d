import type { LayoutContext } from "../layout-context";
import { IDENTITY_SHAPES, type IdentityShape } from "./form-identity";
import {
  chooseIndicatorColumns,
  indicatorColumnsWidth,
  type IndicatorColumnsShape,
} from "./indicator-columns";
import { chooseYearTable, yearTableWidth, type YearTableShape } from "./year-table";

const SECTIONS = [
  "identity",
  "content",
  "challenge",
  "indicators",
  "rating",
  "result",
  "next",
] as const;

/** A part of a form. */
export type Section = (typeof SECTIONS)[number];

/** How every form of a workbook looks. */
export type FormShape = {
  readonly order: readonly Section[];
  readonly identity: IdentityShape;
  /** Where the labels of texts and of the self-rating stand. */
  readonly labels: "left" | "above";
  readonly indicators: "columns" | "years" | "years-of-initiative";
  readonly hasStub: boolean;
  readonly datesRating: boolean;
  readonly small: IndicatorColumnsShape;
  readonly years: YearTableShape;
  readonly width: number;
};

/** Chooses the form of a workbook. */
export function chooseForm(context: LayoutContext, mayBeginAnywhere: boolean): FormShape {
  const { draw, style } = context;
  const shuffled = draw.shuffle("order of sections", SECTIONS);
  const anywhere = mayBeginAnywhere && draw.chance("begins anywhere", 0.3);
  const present = shuffled.filter(
    (section) => !["challenge", "next", "result"].includes(section) || draw.chance(section, 0.6),
  );
  const rest = present.filter((section) => section !== "identity");
  const small = chooseIndicatorColumns(draw, style.units === "column");
  const years = chooseYearTable(draw);
  return {
    order: anywhere ? present : ["identity", ...rest],
    identity: draw.pick("identity", IDENTITY_SHAPES),
    labels: draw.pick("labels", ["left", "above"]),
    indicators: draw.pick("indicators", ["columns", "years", "years-of-initiative"]),
    hasStub: draw.chance("stub", 0.5),
    datesRating: draw.chance("dates rating", 0.5),
    small,
    years,
    width: Math.max(8, indicatorColumnsWidth(small) + 1, yearTableWidth(context, years) + 1),
  };
}

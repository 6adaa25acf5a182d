import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { toSheet } from "./canvas/to-sheet";
import { makePlan } from "./content/plan-content";
import { decorateSheet } from "./decorations/decorate-sheet";
import { drawFrontSheets } from "./decorations/front-sheets";
import { createDraw } from "./draw";
import { FAMILIES } from "./families/families";
import type { Family } from "./families/family";
import type { LayoutContext } from "./layout-context";
import { resolveTruth } from "./resolve-truth";
import { chooseStyle } from "./style";
import type { LayoutTruth } from "./truth";
import type { Variant } from "./vocabulary/vocabulary";

/** A made-up workbook with what a careful person reads in it. */
export type GeneratedWorkbook = {
  readonly variant: Variant;
  readonly seed: number;
  readonly family: string;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: LayoutTruth;
};

const SHARED_UNITS = ["千円", "％"] as const;

/** The family that a seed belongs to: they take turns. Throws for seeds below 0. */
export function familyOf(variant: Variant, seed: number): Family {
  const families = FAMILIES[variant];
  const family = families[seed % families.length];
  if (!family) throw new Error(`${seed}: seeds are whole numbers from 0 on`);
  return family;
}

/** Draws the plan of a seed and lays it out. */
export function generateWorkbook(
  variant: Variant,
  seed: number,
  family: Family = familyOf(variant, seed),
): GeneratedWorkbook {
  const draw = createDraw(`${variant}/${family.name}/${seed}`);
  const context = contextOf(draw, variant, family);
  const tables = family.draw(context);
  const hidden = tables.map((sheet) => decorateSheet(context, sheet));
  const front = drawFrontSheets(context, family.hasRatings);
  const hides = context.style.decorations.has("hidden-sheet") && tables.length + front.length > 1;
  const sheets: readonly SheetSnapshot[] = [
    ...front.map(({ name, canvas }) => toSheet(name, canvas, SHOWN)),
    ...tables.map(({ name, canvas }, index) =>
      toSheet(name, canvas, {
        ...SHOWN,
        ...hidden[index],
        visibility: hides && index === 0 ? "hidden" : "visible",
      }),
    ),
  ];
  return {
    variant,
    seed,
    family: family.name,
    snapshot: { format: 1, file: `${seed}.xlsx`, dateSystem: "1900", sheets, unseen: [] },
    truth: resolveTruth([...front, ...tables]),
  };
}

const SHOWN = { visibility: "visible", hiddenRows: [], hiddenColumns: [] } as const;

function contextOf(draw: LayoutContext["draw"], variant: Variant, family: Family): LayoutContext {
  const style = chooseStyle(draw.under("style"), variant);
  const plan = makePlan(draw.under("plan"), {
    withUnit: style.units === "value",
    fullWidth: style.decorations.has("full-width"),
    sharedUnit: family.sharesUnit.includes(style.units)
      ? draw.pick("shared unit", SHARED_UNITS)
      : null,
    initiatives: family.initiatives,
    indicators: family.indicators,
  });
  return { draw, style, plan };
}

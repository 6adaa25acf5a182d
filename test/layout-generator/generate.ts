import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { toSheet } from "./canvas/to-sheet";
import { makePlan, type PlanContent } from "./content/plan-content";
import { decorateSheet } from "./decorations/decorate-sheet";
import { drawFrontSheets } from "./decorations/front-sheets";
import { createDraw, type Draw } from "./draw";
import { FAMILIES } from "./families/families";
import type { Family } from "./families/family";
import type { LayoutContext } from "./layout-context";
import { resolveTruth } from "./resolve-truth";
import type { SheetDraft } from "./sheet-draft";
import { chooseStyle, type Style } from "./style";
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

/** What the choices of a variant are drawn under: `opened` was drawn as `held-out`, and its seeds still mean the same workbooks. */
const DRAWN_AS: Readonly<Record<Variant, string>> = {
  seen: "seen",
  opened: "held-out",
  "opened-second": "opened, second",
  "held-out": "held-out, second",
};

const SHARED_UNITS = ["千円", "％"] as const;

/** The family that a seed belongs to: they take turns. Throws for seeds below 0. */
export function familyOf(variant: Variant, seed: number): Family {
  const families = FAMILIES[variant];
  const family = families[seed % families.length];
  if (!family) throw new Error(`${seed}: seeds are whole numbers from 0 on`);
  return family;
}

type Decorations = Style["decorations"];

/** Draws the plan of a seed and lays it out; `redecorate` may add and take away decorations and changes nothing else. */
export function generateWorkbook(
  variant: Variant,
  seed: number,
  redecorate: (chosen: Decorations) => Decorations = (chosen) => chosen,
): GeneratedWorkbook {
  const family = familyOf(variant, seed);
  const draw = createDraw(`${DRAWN_AS[variant]}/${family.name}/${seed}`);
  const chosen = chooseStyle(draw.under("style"), variant);
  const style = { ...chosen, decorations: redecorate(chosen.decorations) };
  const context = { draw, style, plan: planOf(draw, style, family) };
  const tables = family.draw(context);
  const hidden = tables.map((sheet) => decorateSheet(contextOf(context, sheet), sheet));
  const front = drawFrontSheets(context, family.hasRatings);
  const hides = context.style.decorations.has("hidden-sheet") && tables.length + front.length > 1;
  const sheets: readonly SheetSnapshot[] = [
    ...front.map(({ name, canvas }) => toSheet(name, canvas, SHOWN)),
    ...tables.map(({ name, canvas }, index) =>
      toSheet(name, canvas, {
        ...SHOWN,
        ...hidden[index],
        visibility: hides && index === 0 && !isContinued(name, tables) ? "hidden" : "visible",
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

/** Whether another sheet goes on where this one ends, so that nobody would hide it. */
const isContinued = (name: string, sheets: readonly SheetDraft[]): boolean =>
  sheets.some((sheet) => sheet.name !== name && sheet.decoratedAs === name);

const SHOWN = { visibility: "visible", hiddenRows: [], hiddenColumns: [] } as const;

/** What lines around the tables of a sheet speak of. */
const contextOf = (context: LayoutContext, { reportYear }: SheetDraft): LayoutContext =>
  reportYear === null ? context : { ...context, plan: { ...context.plan, reportYear } };

const planOf = (draw: Draw, style: Style, family: Family): PlanContent =>
  makePlan(draw.under("plan"), {
    withUnit: style.units === "value",
    fullWidth: style.decorations.has("full-width"),
    words: style.plans,
    sharedUnit: family.sharesUnit.includes(style.units)
      ? draw.pick("shared unit", SHARED_UNITS)
      : null,
    initiatives: family.initiatives,
    indicators: family.indicators,
  });

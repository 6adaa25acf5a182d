import { put } from "../canvas/canvas";
import type { InitiativeContent, ProseName } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addNarrative, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { fieldLabel } from "../style";
import { drawIdentity, IDENTITY_SHAPES } from "../tables/form-identity";
import { startIndicator } from "../tables/start-indicator";
import type { Family } from "./family";

const WIDTH = 8;

const PROSES: readonly (readonly ProseName[])[] = [
  ["content", "result", "challenge", "next"],
  ["content", "result", "next"],
  ["result", "challenge", "next", "remarks"],
];

function drawForm(context: LayoutContext, initiative: InitiativeContent): SheetDraft {
  const { draw, style } = context;
  const sheet = createSheetDraft(`No${initiative.number}`);
  const { canvas } = sheet;
  const shape = draw.pick("identity", IDENTITY_SHAPES);
  const place = { top: 1, width: WIDTH };
  const identity = drawIdentity(context, sheet, shape, initiative, place);
  const [content] = initiative.indicators;
  if (!content) return sheet;
  const { number, goal } = identity.fields;
  const item = startIndicator(sheet, style, initiative, content, {
    nameCell: identity.initiativeCell,
    // A form that goes by its initiative's name may or may not repeat it.
    fields: {
      ...(number === undefined ? {} : { number }),
      ...(goal === undefined ? {} : { goal }),
    },
    unitPlaces: [],
  });
  const isLeft = draw.chance("labels on the left", 0.5);
  let row = 1 + identity.height;
  for (const name of draw.pick("proses", PROSES)) {
    const label = fieldLabel(style, name);
    put(canvas, "label", { row, column: 1, width: isLeft ? 1 : WIDTH }, label);
    const text = isLeft
      ? { row, column: 2, width: WIDTH - 1 }
      : { row: row + 1, column: 1, width: WIDTH };
    addNarrative(item, put(canvas, "text", text, initiative.prose(name)));
    row += isLeft ? 1 : 2;
  }
  return sheet;
}

/** A form for each initiative with nothing but words. */
export const narrativeForms: Family = {
  name: "forms in words",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 4,
  indicators: 1,
  draw: (context) => context.plan.initiatives.map((initiative) => drawForm(context, initiative)),
};

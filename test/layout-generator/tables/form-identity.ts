import { put, type GridCell } from "../canvas/canvas";
import type { InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import type { SheetDraft } from "../sheet-draft";
import { fieldLabel } from "../style";
import type { TrueFields } from "../truth";
import type { LabelName } from "../vocabulary/word-lists";

/** How a form says which initiative it is: a line a field, two fields a line, labels above, or all in one line. */
export const IDENTITY_SHAPES = ["lines", "pairs", "above", "one-line"] as const;

export type IdentityShape = (typeof IDENTITY_SHAPES)[number];

type Field = { readonly label: LabelName; readonly text: string };

export type Identity = {
  readonly cells: readonly GridCell[];
  readonly initiativeCell: GridCell;
  readonly fields: TrueFields;
  readonly height: number;
};

/** Draws the fields that name a form, over the form's whole width. */
export function drawIdentity(
  context: LayoutContext,
  sheet: SheetDraft,
  shape: IdentityShape,
  initiative: InitiativeContent,
  place: { readonly top: number; readonly width: number },
): Identity {
  const before = sheet.canvas.cells.length;
  const fields = chooseFields(context, initiative);
  const initiativeCell = DRAWERS[shape]({ context, sheet, fields, initiative, ...place });
  const cells = sheet.canvas.cells.slice(before);
  const last = cells.reduce((most, { row }) => Math.max(most, row), place.top);
  return {
    cells,
    initiativeCell,
    fields: statedFields(shape, fields, initiative),
    height: last - place.top + 1,
  };
}

function statedFields(
  shape: IdentityShape,
  fields: readonly Field[],
  { name, number, goal }: InitiativeContent,
): TrueFields {
  if (shape === "one-line") return { initiative: name, number };
  const states = (label: LabelName): boolean => fields.some((field) => field.label === label);
  return {
    initiative: name,
    ...(states("number") ? { number } : {}),
    ...(states("goal") ? { goal } : {}),
  };
}

function chooseFields({ draw }: LayoutContext, initiative: InitiativeContent): readonly Field[] {
  const optional: readonly Field[] = [
    { label: "goal", text: initiative.goal },
    { label: "number", text: initiative.number },
  ];
  const present = optional.filter(({ label }) => draw.chance(`has ${label}`, 0.5));
  return draw.shuffle("order of fields", [
    ...present,
    { label: "initiative", text: initiative.name } as const,
    { label: "department", text: initiative.department } as const,
  ]);
}

type Drawing = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly fields: readonly Field[];
  readonly initiative: InitiativeContent;
  readonly top: number;
  readonly width: number;
};

/** Puts the text of a field and remembers the initiative's own cell. */
function drawFields(
  { context, sheet, fields }: Drawing,
  placeOf: (index: number) => {
    readonly label: { readonly row: number; readonly column: number; readonly width?: number };
    readonly text: { readonly row: number; readonly column: number; readonly width: number };
  },
): GridCell {
  const cells = fields.map(({ label, text }, index) => {
    const place = placeOf(index);
    put(sheet.canvas, "label", place.label, fieldLabel(context.style, label));
    return { label, cell: put(sheet.canvas, "text", place.text, text) };
  });
  const own = cells.find(({ label }) => label === "initiative");
  if (!own) throw new Error("every form names its initiative");
  return own.cell;
}

const DRAWERS: Readonly<Record<IdentityShape, (drawing: Drawing) => GridCell>> = {
  lines: (drawing) =>
    drawFields(drawing, (index) => ({
      label: { row: drawing.top + index, column: 1 },
      text: { row: drawing.top + index, column: 2, width: drawing.width - 1 },
    })),
  pairs: (drawing) => {
    const half = Math.floor(drawing.width / 2);
    return drawFields(drawing, (index) => {
      const row = drawing.top + Math.floor(index / 2);
      const column = 1 + (index % 2) * half;
      return { label: { row, column }, text: { row, column: column + 1, width: half - 1 } };
    });
  },
  above: (drawing) =>
    drawFields(drawing, (index) => {
      const column = 1 + index * 2;
      return {
        label: { row: drawing.top, column, width: 2 },
        text: { row: drawing.top + 1, column, width: 2 },
      };
    }),
  "one-line": ({ context, sheet, initiative, top: row, width }) => {
    const { canvas } = sheet;
    put(canvas, "label", { row, column: 1 }, fieldLabel(context.style, "initiative"));
    put(
      canvas,
      "text",
      { row, column: 2 },
      { text: initiative.number, number: Number(initiative.number) },
    );
    const cell = put(canvas, "text", { row, column: 3, width: width - 3 }, initiative.name);
    put(canvas, "text", { row, column: width }, initiative.department);
    return cell;
  },
};

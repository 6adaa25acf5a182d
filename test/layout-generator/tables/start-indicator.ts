import type { GridCell } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import type { IndicatorDraft, SheetDraft } from "../sheet-draft";
import type { Style, UnitPlace } from "../style";
import type { TrueFields } from "../truth";

/** Where an indicator's name is said, and what else its form says of it. */
export type IndicatorPlaces = {
  /** The name, where it is not what the cell says: in a row that only says 〃, or beside what the cell says besides. */
  readonly name?: string;
  readonly nameCell: GridCell;
  /** Whether the form names no department anywhere. */
  readonly hasNoDepartment?: boolean;
  readonly fields: Omit<TrueFields, "unit">;
  /** The places of units that this table really has. */
  readonly unitPlaces: readonly UnitPlace[];
};

/** Opens the truth of an indicator on a sheet; one without a name of its own goes by its initiative's. */
export function startIndicator(
  sheet: SheetDraft,
  { units }: Style,
  { department }: InitiativeContent,
  { unit }: IndicatorContent,
  { name, nameCell, hasNoDepartment, fields, unitPlaces }: IndicatorPlaces,
): IndicatorDraft {
  const states = unit !== null && unitPlaces.includes(units);
  const indicator: IndicatorDraft = {
    name: name ?? nameCell.text,
    nameCell,
    department: hasNoDepartment ? null : department,
    fields: states ? { ...fields, unit } : fields,
    values: [],
    narratives: [],
  };
  sheet.indicators.push(indicator);
  return indicator;
}

import { contentOf, type CellChange, type CellContent, type CellSnapshot } from "../core";

const isSame = (first: CellContent, second: CellContent): boolean => {
  if (first.kind === "text") return second.kind === "text" && first.text === second.text;
  if (first.kind === "number") return second.kind === "number" && first.number === second.number;
  return second.kind === "blank";
};

/** Whether a cell still holds what it is to be changed from. */
export function stillHolds({ from }: CellChange, found: CellSnapshot | null): boolean {
  const content = contentOf(found);
  return content !== null && isSame(from, content);
}

/** Whether the text that a cell would show for a number says that number, with or without commas and a unit. */
export function saysNumber(text: string, number: number): boolean {
  const [said, ...others] = text.replaceAll(",", "").match(/-?\d+(?:\.\d+)?/g) ?? [];
  return (
    said !== undefined && others.length === 0 && !/[%％]/.test(text) && Number(said) === number
  );
}

/** The change that takes another one back. */
export const backOf = ({ from, to, ...place }: CellChange): CellChange => ({
  sheet: place.sheet,
  position: place.position,
  from: to,
  to: from,
});

/** Whether another change of the same cell is to be made already. */
export const isRepeated = (
  { sheet, position }: CellChange,
  made: readonly { readonly change: CellChange }[],
): boolean =>
  made.some(
    ({ change }) =>
      change.sheet === sheet &&
      change.position.row === position.row &&
      change.position.column === position.column,
  );

import { Link } from "@fluentui/react-components";
import { formatAddress } from "../../../core";
import { useLanguage } from "../../language/language";
import { placeOf } from "../../places/place-of";
import { useShowCell } from "../../places/show-cell";
import { useCellLinkStyles } from "./CellLink.styles";

export type CellLinkProps = {
  readonly file: string;
  /** `sheet!A1`, or a sheet's name alone. */
  readonly cell: string;
  /** The sheet that is being spoken of anyway; a cell of it is named without it. */
  readonly onSheet?: string;
};

/** A cell's address; a click shows the cell. */
export function CellLink({ file, cell, onSheet }: CellLinkProps) {
  const styles = useCellLinkStyles();
  const { words } = useLanguage();
  const showCell = useShowCell();
  const place = placeOf(file, cell);
  const address = formatAddress(place.position);
  return (
    <Link
      as="button"
      className={styles.root}
      title={words.cells.show(cell)}
      onClick={() => showCell(place)}
    >
      {place.sheet === onSheet ? address : words.cells.place(place.sheet, address)}
    </Link>
  );
}

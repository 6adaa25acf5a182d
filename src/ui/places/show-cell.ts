import { createContext, useContext } from "react";
import type { CellPlace } from "../session/workbook-source";

/** Brings a cell before the person's eyes: selects it in Excel, or in the view beside the panels. */
export type ShowCell = (place: CellPlace) => void;

export const ShowCellContext = createContext<ShowCell>(() => undefined);

/** The way of showing a cell that the composition root gave to the panels. */
export const useShowCell = (): ShowCell => useContext(ShowCellContext);

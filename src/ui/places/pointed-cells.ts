import { createContext, useContext } from "react";
import type { PointedCells } from "../../core";

/** The cells of an open workbook that a person points at. */
export type PointedPlace = PointedCells & { readonly file: string };

/** Asks the root which cells the person points at; null for none, or for several areas at once. */
export type AskPointed = () => Promise<PointedPlace | null>;

export const PointedCellsContext = createContext<AskPointed>(async () => null);

/** Asks which cells the person points at. */
export const useAskPointed = (): AskPointed => useContext(PointedCellsContext);

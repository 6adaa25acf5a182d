/** The numbers by which office.js knows the press of a ribbon button, and the end of what that set off. */
export const RIBBON_EVENT = 39;
export const RIBBON_COMPLETED = 94;

/** The press of a ribbon button as Excel tells it to office.js. */
export type Press = {
  readonly id: string;
  /** As the manifest names it. */
  readonly functionName: string;
  /** What the add-in's function gets, as JSON text. */
  readonly event: string;
};

/** Excel's end of what goes on between its ribbon and a page of the add-in. */
export type RibbonEnd = {
  /** office.js listens from now on: `press` tells it of a button. */
  onListening(press: (press: Press) => void): void;
  /** 0 where the add-in's function was found and said that it is through; else a number of an error. */
  onCompleted(status: number): void;
};

/** For pages that no button of the ribbon runs. */
export const NO_RIBBON: RibbonEnd = { onListening: () => undefined, onCompleted: () => undefined };

/** Whether a sheet's protection keeps its cells from being formatted. */
export const isLocked = ({ protected: isProtected, options }: Excel.WorksheetProtection): boolean =>
  isProtected && options.allowFormatCells !== true;

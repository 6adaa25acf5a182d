/** A name of the workbook or of a sheet. */
export type DefinedName = {
  name: string;
  /** What it stands for, without a leading `=`: `総括!$A$1`. */
  formula: string;
  visible: boolean;
  comment: string;
};

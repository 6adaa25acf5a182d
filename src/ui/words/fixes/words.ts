/** The words about cells that are put right at the press of a button. */
export type FixWords = {
  readonly heading: string;
  readonly hint: (count: number) => string;
  readonly where: { readonly copy: string; readonly inPlace: string };
  /** All findings of a rule at once. */
  readonly all: (rule: string, count: number) => string;
  readonly fixed: (count: number) => string;
  readonly notAll: string;
  readonly list: (count: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly takeBack: string;
  readonly takeBackCell: (cell: string) => string;
  readonly takeBackAll: string;
  readonly takenBack: (count: number) => string;
};

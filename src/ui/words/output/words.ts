/** The words about how sheets are made. */
export type OutputWords = {
  readonly heading: string;
  readonly title: string;
  readonly titleHint: string;
  readonly logoLine: string;
  readonly logoLineHint: string;
  readonly paper: string;
  readonly orientation: string;
  readonly orientations: { readonly landscape: string; readonly portrait: string };
  readonly sheets: string;
  readonly sheetsHint: string;
  readonly columns: (sheet: string) => string;
  readonly columnsHint: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly liveFormulas: string;
  readonly liveFormulasHint: string;
  readonly reset: string;
  /** What a filled-in layout is. */
  readonly filledFrom: (sheet: string) => string;
  readonly csv: {
    readonly heading: string;
    readonly hint: string;
    readonly save: (name: string) => string;
    /** How the text is taken along where no file can be saved. */
    readonly copyHint: string;
    readonly text: string;
  };
};

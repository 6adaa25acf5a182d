/** The words about findings that people let stand. */
export type AcceptanceWords = {
  readonly heading: string;
  readonly hint: string;
  readonly reason: string;
  readonly name: string;
  readonly accept: string;
  readonly takeBack: string;
};

/** Where a command's output goes: results to stdout, progress and troubles to stderr. */
export type Terminal = {
  /** A result; a line break is added. */
  readonly print: (text: string) => void;
  /** Progress, or a sentence on what went wrong. */
  readonly report: (text: string) => void;
};

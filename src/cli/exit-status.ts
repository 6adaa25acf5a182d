/** What the shell is told; the highest that applies. */
export const EXIT_STATUS = {
  done: 0,
  findings: 1,
  wrongUsage: 2,
  unreadableInput: 3,
} as const;

export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];

import type { CheckReport } from "../core";

/** What `check --json` prints of a report: all but the readings, which `scan` prints. */
export const printedReport = ({
  format,
  asOf,
  method,
  judgements,
  findings,
  rules,
}: CheckReport) => ({ format, asOf, method, judgements, findings, rules });

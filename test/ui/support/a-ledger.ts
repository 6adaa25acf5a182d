import type { WorkbookSnapshot } from "../../../src/core";
import { ledgerWith } from "../../support/typed-ledger";

/**
 * A ledger with one indicator: far behind the pace to 200人 by 令和6年度, and more than a quarter of it after the first
 * of four years.
 */
export const aLedger = (file = "a.xlsx"): WorkbookSnapshot => ledgerWith(file, 110);

/** How much goes to or comes from Excel in one sync, in estimated bytes. */
export type TransferBudget = { readonly bytes: number };

const MEBIBYTE = 2 ** 20;

/** Excel on the web and on the iPad take and give no more than 5 MB; an estimate needs room. */
const SMALL: TransferBudget = { bytes: 3 * MEBIBYTE };
/** On a desktop nothing limits it but the memory of the pane. */
const LARGE: TransferBudget = { bytes: 64 * MEBIBYTE };

/** The budget on a platform, such as `PC` or `OfficeOnline`. */
export const budgetOn = (platform: string): TransferBudget =>
  platform === "PC" || platform === "Mac" ? LARGE : SMALL;

/** The budget in the Excel that is open. */
export const transferBudget = (): TransferBudget => budgetOn(String(Office.context.platform));

const SIGNIFICANT_DIGITS = 12;

/** A number without the noise of binary fractions: enough digits for any figure of a budget, and 0.1 × 3 is 0.3. */
export const cleanNumber = (number: number): number =>
  Number.isInteger(number) ? number : Number(number.toPrecision(SIGNIFICANT_DIGITS));

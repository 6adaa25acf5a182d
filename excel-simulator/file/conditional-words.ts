/** The words of Office.js and of files (ST_ConditionalFormattingOperator) for the same comparison of values. */
export const VALUE_OPERATORS: readonly (readonly [office: string, file: string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];

/** The same for texts: the type of the rule in a file, and its operator there. */
export const TEXT_OPERATORS: readonly (readonly [office: string, type: string, file: string])[] = [
  ["Contains", "containsText", "containsText"],
  ["NotContains", "notContainsText", "notContains"],
  ["BeginsWith", "beginsWith", "beginsWith"],
  ["EndsWith", "endsWith", "endsWith"],
];

/** The same for the ends of data bars (ST_CfvoType); `Automatic` has one word for each end. */
export const BOUND_TYPES: readonly (readonly [office: string, file: string])[] = [
  ["LowestValue", "min"],
  ["HighestValue", "max"],
  ["Number", "num"],
  ["Percent", "percent"],
  ["Formula", "formula"],
  ["Percentile", "percentile"],
  ["Automatic", "autoMin"],
  ["Automatic", "autoMax"],
];

export * from "./clean-number";
export * from "./direction-word";
export * from "./fiscal-year";
export * from "./indicator";
export * from "./normalise-text";
export * from "./remember-by-text";
export * from "./stage";
export * from "./unit";
export { parseValue } from "./value-grammar/parse-value";

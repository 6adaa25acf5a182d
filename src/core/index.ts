/** The only door to the engine. */
export * from "./workbook";
export * from "./check-report";

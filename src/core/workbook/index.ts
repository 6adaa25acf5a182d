export * from "./calendar-date";
export * from "./cell-address";
export * from "./sheet-purpose";
export * from "./snapshot";
export * from "./logical-grid";

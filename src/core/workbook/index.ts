export * from "./calendar-date";
export * from "./cell-address";
export * from "./formula-references";
export * from "./sheet-purpose";
export * from "./snapshot";
export * from "./logical-grid";
export * from "./template-placeholders";

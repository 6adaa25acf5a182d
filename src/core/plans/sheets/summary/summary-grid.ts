/** One grid for all tables of the sheet; each takes as many of its columns as it needs. */
export const SUMMARY_COLUMNS = 14;

export const SUMMARY_COLUMN_WIDTH = 10;

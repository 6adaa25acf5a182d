/** Names of sheets as Excel compares them; width is ignored too, to be on the safe side of what it takes for equal. */
export const foldSheetName = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Builds the page where it is missing or older than what it is made of; ends the process where that fails. */
export function ensureBuilt(root: string): void;

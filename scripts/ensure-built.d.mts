/**
 * Builds what is missing or older than what it is made of, the page where nothing else is named; ends the process where that
 * fails.
 */
export function ensureBuilt(root: string, names?: readonly ("web" | "simulated-excel")[]): void;

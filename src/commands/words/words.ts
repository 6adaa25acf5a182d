/** The texts of the ribbon commands that the engine does not have. */
export type CommandWords = { readonly unexpected: (file: string) => string };

import type { CommandWords } from "./words";

export const en: CommandWords = {
  unexpected: (file) =>
    `Something unforeseen went wrong with “${file}”, and the command was stopped.`,
};

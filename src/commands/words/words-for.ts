import type { Locale } from "../../core";
import { en } from "./en";
import { ja } from "./ja";
import type { CommandWords } from "./words";

/** The texts of the ribbon commands in a language. */
export const wordsFor = (locale: Locale): CommandWords => ({ ja, en })[locale];

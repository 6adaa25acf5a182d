import type { Locale } from "../../core";
import { en } from "./en";
import { ja } from "./ja";
import type { Words } from "./words";

export type { Words } from "./words";

/** The panels' texts in a language. */
export const wordsFor = (locale: Locale): Words => ({ ja, en })[locale];

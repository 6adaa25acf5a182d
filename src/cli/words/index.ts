import type { Locale } from "../../core";
import type { CliWords } from "./cli-words";
import { en } from "./en";
import { ja } from "./ja";

export type { CliWords } from "./cli-words";

const WORDS: Readonly<Record<Locale, CliWords>> = { ja, en };

/** The words of the command line in a language. */
export const cliWords = (locale: Locale): CliWords => WORDS[locale];

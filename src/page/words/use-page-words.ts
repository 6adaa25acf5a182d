import { useLanguage } from "../../ui";
import { en } from "./en";
import { ja } from "./ja";
import type { PageWords } from "./words";

/** The page's texts in the language on screen. */
export const usePageWords = (): PageWords => ({ ja, en })[useLanguage().locale];

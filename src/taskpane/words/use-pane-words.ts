import { useLanguage } from "../../ui";
import { en } from "./en";
import { ja } from "./ja";
import type { PaneWords } from "./words";

/** The pane's texts in the language on screen. */
export const usePaneWords = (): PaneWords => ({ ja, en })[useLanguage().locale];

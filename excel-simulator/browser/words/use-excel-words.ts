import { useLanguage } from "../../../src/ui";
import { en } from "./en";
import { ja } from "./ja";
import type { ExcelWords } from "./words";

/** The page's texts in the language on screen. */
export const useExcelWords = (): ExcelWords => ({ ja, en })[useLanguage().locale];

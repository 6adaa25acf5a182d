import type { KeepingWords } from "./words";

export const en: KeepingWords = {
  heading: "Keep for a meeting",
  hint: "Writes the summary sheets anew and keeps copies of them as “NAME Progress summary” and so on. Copies stay as they are when the sheets are written again, and “Changes” compares with them from then on.",
  name: "Name of the copies",
  example: "For example: 2021-06 council",
  make: "Keep copies",
};

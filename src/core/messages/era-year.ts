const REIWA_BEGINS = 2019;
const HEISEI_BEGINS = 1989;
const SHOWA_BEGINS = 1926;

function eraOf(year: number): { readonly era: string; readonly number: number } | null {
  if (year >= REIWA_BEGINS) return { era: "令和", number: year - REIWA_BEGINS + 1 };
  if (year >= HEISEI_BEGINS) return { era: "平成", number: year - HEISEI_BEGINS + 1 };
  if (year >= SHOWA_BEGINS) return { era: "昭和", number: year - SHOWA_BEGINS + 1 };
  return null;
}

/** A western year in the era that most of it, and a fiscal year that begins in it, is named by: 2019 is 令和元. */
export function eraYear(year: number): string {
  const found = eraOf(year);
  return found ? `${found.era}${found.number === 1 ? "元" : found.number}` : String(year);
}

import type { ExcelFacts } from "../../../hosts/excel/capabilities/excel-facts";
import type { AbilityWords } from "../../words/words";

/** A label with what there is to say under it. */
export type AbilityRow = { readonly label: string; readonly lines: readonly string[] };

/** Everything there is to tell about an Excel, in words. */
export function abilityRows(facts: ExcelFacts, words: AbilityWords): readonly AbilityRow[] {
  const fact = (label: string, value: string | null): AbilityRow => ({
    label,
    lines: [value ?? words.unknown],
  });
  const platform = facts.platform && (words.platforms[facts.platform] ?? facts.platform);
  return [
    fact(words.version, facts.version),
    fact(words.platform, platform),
    fact(words.excelApi, facts.excelApi),
    fact(words.library, facts.library),
    ...facts.capabilities.map(({ id, state }) => {
      const { name, present, absent } = words.capabilities[id];
      const meaning = state === "available" ? present : absent;
      return { label: name, lines: [words.states[state], meaning] };
    }),
  ];
}

/** The rows as plain text, one a line. */
export const asSupportText = (heading: string, rows: readonly AbilityRow[]): string =>
  [heading, ...rows.map(({ label, lines }) => `${label}: ${lines.join(" ")}`)].join("\n");

import { messagesFor } from "../../src/core";
import { RULES } from "../../src/core/rules";

const HEADING = "## What it reports";

/** The first sentence under a rule's heading "What it reports"; throws where a README has none. */
export function summaryOf(readme: string): string {
  const [, below = ""] = readme.split(`${HEADING}\n`);
  const [paragraph = ""] = below.trim().split("\n\n");
  const sentence = /^.*?[.:](?=\s|$)/.exec(paragraph.replace(/\s+/g, " "))?.[0];
  if (sentence === undefined) throw new Error(`no sentence under "${HEADING}"`);
  return sentence.replace(/:$/, ".");
}

/** The table of all rules, as Markdown; `readmeOf` gives the README of a rule's folder. */
export function ruleIndex(readmeOf: (id: string) => string): string {
  const rows = RULES.map(({ id, severity, name }) => {
    const called = `${messagesFor("ja").severities[severity]} (${severity})`;
    const cells = [`[${id}](${id}/README.md)`, called, name("ja"), name("en")];
    return `| ${[...cells, summaryOf(readmeOf(id))].join(" | ")} |`;
  });
  return [
    "# Rules",
    "",
    "What is checked besides the verdicts. Each rule is a folder: `rule.ts` decides, `words.ts` puts it into words,",
    "`README.md` says what it is good for. A new rule is a folder of its own, a line in `rules.ts` and a test; then",
    "`npx tsx scripts/write-rule-index.ts` writes this table anew.",
    "",
    "| Rule | Severity | Japanese name | English name | What it reports |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

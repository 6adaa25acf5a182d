import { messagesFor } from "../../src/core";
import { RULE_GROUPS, ruleGroupName, RULES, type RuleGroup } from "../../src/core/rules";

const HEADING = "## What it reports";

/** The first sentence under a rule's heading "What it reports"; throws where a README has none. */
export function summaryOf(readme: string): string {
  const [, below = ""] = readme.split(`${HEADING}\n`);
  const [paragraph = ""] = below.trim().split("\n\n");
  const sentence = /^.*?[.:](?=\s|$)/.exec(paragraph.replace(/\s+/g, " "))?.[0];
  if (sentence === undefined) throw new Error(`no sentence under "${HEADING}"`);
  return sentence.replace(/:$/, ".");
}

/** The rows of a group's table. */
function rowsOf(group: RuleGroup, readmeOf: (id: string) => string): readonly string[] {
  return RULES.filter((rule) => rule.group === group).map(({ id, severity, name }) => {
    const called = `${messagesFor("ja").severities[severity]} (${severity})`;
    const cells = [`[${id}](${id}/README.md)`, called, name("ja"), name("en")];
    return `| ${[...cells, summaryOf(readmeOf(id))].join(" | ")} |`;
  });
}

/** All rules by group, as Markdown; `readmeOf` gives the README of a rule's folder. */
export function ruleIndex(readmeOf: (id: string) => string): string {
  const tables = RULE_GROUPS.flatMap((group) => [
    `## ${ruleGroupName(group, "ja")} (${ruleGroupName(group, "en")}, \`${group}\`)`,
    "",
    "| Rule | Severity | Japanese name | English name | What it reports |",
    "| --- | --- | --- | --- | --- |",
    ...rowsOf(group, readmeOf),
    "",
  ]);
  return [
    "# Rules",
    "",
    `What is checked besides the verdicts: ${RULES.length} rules. Each is a folder: \`rule.ts\` decides, \`words.ts\` puts it`,
    "into words, `README.md` says what it is good for. A new rule is a folder of its own, a line in `rules.ts` and a test;",
    "then `npm run docs` writes this table anew.",
    "",
    "A rule that does not apply says so and is counted as such: what was not checked is visible. Severity, options and",
    "findings that are let stand are settings:",
    "",
    "```json",
    "{",
    '  "rules": {',
    '    "unit-missing": "off",',
    '    "value-jump": { "severity": "information", "options": { "times": 5 } }',
    "  },",
    '  "accepted": [',
    '    { "rule": "worse-than-baseline", "key": "開催回数", "because": "会場の改修", "by": "企画課", "on": "2022-04-01" }',
    "  ]",
    "}",
    "```",
    "",
    "An accepted finding is known by its rule and by the indicator's `key` or the `cell` (and the `file`, where named); it",
    "stays listed and does not count for the exit status.",
    "",
    ...tables,
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

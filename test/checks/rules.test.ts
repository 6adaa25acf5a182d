import { existsSync, readdirSync, readFileSync } from "node:fs";
import { LOCALES } from "../../src/core";
import { RULES } from "../../src/core/rules";
import { summaryOf } from "../../scripts/rules/rule-index";
import { inRepository } from "../support/paths";

const FOLDER = inRepository("src", "core", "rules");
const HEADINGS = [
  "## What it reports",
  "## Why it matters",
  "## Reported",
  "## Not reported",
  "## Options",
  "## When to switch it off",
];

const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textOf = (...parts: readonly string[]): string =>
  readFileSync([FOLDER, ...parts].join("/"), "utf8");

test("every folder is a rule in the list, and every rule has a folder of its name", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...folders].sort());
});

describe.each(folders)("%s", (id) => {
  test("has its parts and a test", () => {
    const own = ["rule.ts", "words.ts", "README.md"].filter((name) =>
      existsSync(`${FOLDER}/${id}/${name}`),
    );
    expect(own).toEqual(["rule.ts", "words.ts", "README.md"]);
    expect(existsSync(inRepository("test", "core", "rules", `${id}.test.ts`))).toBe(true);
  });

  test("is declared under its folder's name", () => {
    expect(textOf(id, "rule.ts")).toContain(`id: "${id}"`);
    expect(textOf("rules.ts")).toContain(`"./${id}/rule"`);
  });

  test("is described under the headings that all rules have", () => {
    const readme = textOf(id, "README.md");
    expect(readme.match(/^#.*$/gm)).toEqual([`# ${id}`, ...HEADINGS]);
    const bodies = readme.split(/^#.*$/gm).slice(2);
    expect(bodies.every((body) => body.trim().length > 20)).toBe(true);
  });

  test("is described in the panes as in its README", () => {
    const rule = RULES.find((each) => each.id === id);
    expect(rule?.reports("en")).toBe(summaryOf(textOf(id, "README.md")).replaceAll("`", ""));
    expect(rule?.reports("ja")).toMatch(/。$/);
    for (const option of Object.keys(rule?.options ?? {})) {
      for (const locale of LOCALES) expect(rule?.optionName(option, locale)).not.toBe(option);
    }
  });

  test("is summed up in the index as in its README", () => {
    expect(textOf("README.md")).toContain(summaryOf(textOf(id, "README.md")));
  });
});

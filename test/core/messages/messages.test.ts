import { LOCALES, messagesFor } from "../../../src/core";

/** Every word of a catalogue by its path; functions are given sample values. */
function wordsIn(entry: unknown, path = ""): readonly (readonly [path: string, words: string])[] {
  if (typeof entry === "string") return [[path, entry]];
  if (typeof entry === "function") {
    const sample = path.startsWith(".notes.")
      ? { cell: "総括!B6", text: "5件" }
      : path === ".date"
        ? { year: 2022, month: 3, day: 31 }
        : path.endsWith("iscalYear")
          ? 2021
          : [".cellList", ".insideQuotes", ".rulesOff"].includes(path)
            ? ["A1", "B2"]
            : "見本";
    // Some further values are lists; within a sentence a list of one reads like its word.
    const others = ["見本"];
    return [[path, String(entry(sample, others, others, others))]];
  }
  if (typeof entry !== "object" || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`));
}

test.each(LOCALES)("no word of %s is empty or half put together", (locale) => {
  for (const [path, words] of wordsIn(messagesFor(locale))) {
    expect([path, words.trim()]).not.toEqual([path, ""]);
    expect([path, words]).not.toEqual([
      path,
      expect.stringMatching(/undefined|null|\[object|\$\{/),
    ]);
  }
});

test("every language has the same entries", () => {
  const [ja, en] = LOCALES.map((locale) => wordsIn(messagesFor(locale)).map(([path]) => path));
  expect(ja).toEqual(en);
  expect(ja?.length).toBeGreaterThan(100);
});

test("a message that is given a value says it", () => {
  for (const locale of LOCALES) {
    const { settingsErrors, refusals, noIndicators, notes } = messagesFor(locale);
    const given = [...Object.values(settingsErrors), ...Object.values(refusals), noIndicators];
    for (const say of given) expect(say("総括表")).toContain("総括表");
    const { "word-without-effect": sayOfWord, ...notesOnCells } = notes;
    expect(sayOfWord({ cell: "", text: "到達点" })).toContain("到達点");
    for (const say of Object.values(notesOnCells)) {
      expect(say({ cell: "別紙", text: "" })).toContain("別紙");
    }
  }
});

test("Japanese sentences end like sentences", () => {
  const { hostErrors, refusals, settingsErrors } = messagesFor("ja");
  for (const say of [
    ...Object.values(hostErrors),
    ...Object.values(refusals),
    ...Object.values(settingsErrors),
  ]) {
    expect(say("見本")).toMatch(/。$/);
  }
});

test("a long text is quoted by its beginning", () => {
  const { notes } = messagesFor("ja");
  const said = notes["cell-not-used"]({ cell: "1!A1", text: `${"あ".repeat(100)}\n終わり` });
  expect(said).toContain(`「${"あ".repeat(40)}…」`);
  expect(said).not.toContain("終わり");
});

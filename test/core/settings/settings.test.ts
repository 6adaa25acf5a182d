import {
  defaultSettings,
  LOCALES,
  messagesFor,
  PRESETS,
  readSettings,
  SettingsError,
} from "../../../src/core";
import { RULES } from "../../../src/core/rules";

function errorOf(input: unknown): SettingsError {
  try {
    readSettings(input);
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error("a SettingsError expected");
}

test("nothing set is the default", () => {
  expect(readSettings({})).toEqual(defaultSettings);
  expect(defaultSettings).toEqual({ preset: "pace", rules: {}, accepted: [] });
});

test("what is set is kept, the rest is the default", () => {
  expect(readSettings({ rules: { "actual-missing": "warning", "target-missing": "off" } })).toEqual(
    {
      preset: "pace",
      rules: { "actual-missing": "warning", "target-missing": "off" },
      accepted: [],
    },
  );
});

test.each(PRESETS.map(({ id }) => id))("the preset %s can be chosen", (preset) => {
  expect(readSettings({ preset })).toEqual({ preset, rules: {}, accepted: [] });
});

describe("presets of one's own", () => {
  test("stand in the settings and can be chosen, and be based on one before", () => {
    const settings = readSettings({
      preset: "stricter",
      presets: [
        { id: "ours", basedOn: "sano" },
        { id: "stricter", basedOn: "ours", parts: "first" },
      ],
    });
    expect(settings.preset).toBe("stricter");
    expect(settings.presets?.map(({ id, basedOn, parts }) => [id, basedOn, parts])).toEqual([
      ["ours", "sano", "worst"],
      ["stricter", "ours", "first"],
    ]);
  });

  test("that were read can be read again, so that the command line can choose among them", () => {
    const settings = readSettings({ presets: [{ id: "ours", basedOn: "cascade" }] });
    expect(readSettings({ ...settings, preset: "ours" })).toEqual({ ...settings, preset: "ours" });
  });

  test.each([
    ["no list", {}, "not-a-list", "presets"],
    ["the same id twice", [{ id: "ours" }, { id: "ours" }], "id-taken", "ours"],
    ["an entry that is wrong", [{ id: "ours", parts: "none" }], "not-a-choice", "parts"],
  ])("are refused: %s", (_, presets, code, place) => {
    expect(() => readSettings({ presets })).toThrow(
      expect.objectContaining({ name: "PresetError", code, place }),
    );
  });
});

test("every rule can be given every severity", () => {
  for (const { id } of RULES) {
    for (const severity of ["error", "warning", "information", "off"]) {
      expect(readSettings({ rules: { [id]: severity } }).rules).toEqual({ [id]: severity });
    }
  }
});

test("a rule can be given numbers for its options, with or without a severity", () => {
  const rules = {
    "value-jump": { severity: "error", options: { times: 5 } },
    "unchanged-for-years": { options: { years: 2 } },
  };
  expect(readSettings({ rules }).rules).toEqual(rules);
});

test("findings that are let stand are kept with reason, name and day", () => {
  const accepted = [
    { rule: "actual-missing", cell: "1!T4", because: "公表待ち", by: "総務課", on: "2022-04-01" },
    {
      rule: "value-jump",
      key: "件数",
      file: "a.xlsx",
      because: "新設",
      by: "甲",
      on: "2022-04-01",
    },
  ];
  expect(readSettings({ accepted }).accepted).toEqual(accepted);
});

const entry = { rule: "actual-missing", cell: "1!T4", because: "理由", by: "甲", on: "2022-04-01" };

test.each<[string, unknown, string, string]>([
  [
    "a rule's unknown entry",
    { rules: { "value-jump": { level: "off" } } },
    "unknown-key",
    "value-jump.level",
  ],
  [
    "a rule's unknown option",
    { rules: { "value-jump": { options: { years: 2 } } } },
    "unknown-option",
    "value-jump.years",
  ],
  [
    "an inherited option",
    { rules: { "value-jump": { options: { toString: 2 } } } },
    "unknown-option",
    "value-jump.toString",
  ],
  [
    "an option too small",
    { rules: { "value-jump": { options: { times: 1 } } } },
    "option-out-of-range",
    "value-jump.times (2–1000)",
  ],
  [
    "an option that is no number",
    { rules: { "value-jump": { options: { times: "5" } } } },
    "option-out-of-range",
    "value-jump.times (2–1000)",
  ],
  [
    "options that are a list",
    { rules: { "value-jump": { options: [] } } },
    "not-an-object",
    "value-jump.options",
  ],
  ["accepted findings that are no list", { accepted: {} }, "not-a-list", "accepted"],
  [
    "an accepted finding that is a text",
    { accepted: ["actual-missing"] },
    "not-an-object",
    "accepted[0]",
  ],
  [
    "an accepted finding of no rule",
    { accepted: [{ ...entry, rule: "no" }] },
    "unknown-rule",
    "no",
  ],
  [
    "an accepted finding without a reason",
    { accepted: [{ ...entry, because: " " }] },
    "accepted-without-reason",
    "accepted[0]",
  ],
  [
    "an accepted finding on no day",
    { accepted: [{ ...entry, on: "2022-02-30" }] },
    "accepted-without-reason",
    "accepted[0]",
  ],
  [
    "an accepted finding of no place",
    { accepted: [entry, { ...entry, cell: "" }] },
    "accepted-without-place",
    "accepted[1]",
  ],
  [
    "an accepted finding with more",
    { accepted: [{ ...entry, until: "2023" }] },
    "unknown-key",
    "accepted[0].until",
  ],
  ["no object", "pace", "not-an-object", "settings"],
  ["null", null, "not-an-object", "settings"],
  ["a list", [], "not-an-object", "settings"],
  ["an unknown entry", { rule: {} }, "unknown-key", "rule"],
  ["an unknown preset", { preset: "five-grades" }, "unknown-preset", "five-grades"],
  ["a preset that is no text", { preset: 3 }, "unknown-preset", "3"],
  ["rules that are a list", { rules: ["actual-missing"] }, "not-an-object", "rules"],
  ["an unknown rule", { rules: { "actual-mising": "off" } }, "unknown-rule", "actual-mising"],
  ["an inherited name", { rules: { constructor: "off" } }, "unknown-rule", "constructor"],
  ["an unknown severity", { rules: { "actual-missing": "fatal" } }, "unknown-severity", "fatal"],
  [
    "a severity that is no text",
    { rules: { "actual-missing": false } },
    "unknown-severity",
    "false",
  ],
])("%s cannot be used, and the error names the entry", (_, input, code, place) => {
  const error = errorOf(input);
  expect([error.code, error.place]).toEqual([code, place]);
  for (const locale of LOCALES) {
    expect(messagesFor(locale).settingsErrors[error.code](error.place)).toContain(place);
  }
});

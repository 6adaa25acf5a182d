import {
  defaultSettings,
  LOCALES,
  messagesFor,
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

test("every rule can be given every severity", () => {
  for (const { id } of RULES) {
    for (const severity of ["error", "warning", "information", "off"]) {
      expect(readSettings({ rules: { [id]: severity } }).rules).toEqual({ [id]: severity });
    }
  }
});

test.each<[string, unknown, string, string]>([
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

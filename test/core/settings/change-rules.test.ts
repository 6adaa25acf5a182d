import fc from "fast-check";
import {
  defaultSettings,
  readSettings,
  RULE_SETTINGS,
  ruleInForce,
  RULES,
  withRule,
  type Settings,
} from "../../../src/core";

const ruleOf = (id: string) => {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

const jump = ruleOf("value-jump");

const settingsWith = (rules: Settings["rules"]): Settings => ({ ...defaultSettings, rules });

test.each<[string, Settings["rules"], object]>([
  ["nothing", {}, { level: "warning", options: { times: 10 }, isChanged: false }],
  [
    "a severity",
    { "value-jump": "off" },
    { level: "off", options: { times: 10 }, isChanged: true },
  ],
  [
    "a number",
    { "value-jump": { options: { times: 5 } } },
    { level: "warning", options: { times: 5 }, isChanged: true },
  ],
  [
    "what it has anyway",
    { "value-jump": { severity: "warning", options: { times: 10 } } },
    { level: "warning", options: { times: 10 }, isChanged: false },
  ],
])("where the settings say %s of a rule, that holds", (_, rules, expected) => {
  expect(ruleInForce(jump, settingsWith(rules))).toEqual(expected);
});

test.each<[Partial<{ level: "error" | "warning"; times: number }>, Settings["rules"]]>([
  [{ level: "error" }, { "value-jump": "error" }],
  [{ times: 3 }, { "value-jump": { options: { times: 3 } } }],
  [{ level: "error", times: 3 }, { "value-jump": { severity: "error", options: { times: 3 } } }],
  [{}, {}],
])("only what differs from the rule is set: %j", (given, expected) => {
  const { level = "warning", times = 10 } = given;
  const before = settingsWith({ "value-jump": "off" });
  expect(withRule(before, jump, { level, options: { times } }).rules).toEqual(expected);
});

test("other rules keep what is set for them", () => {
  const before = settingsWith({ "unit-missing": "off", "value-jump": "off" });
  const after = withRule(before, jump, ruleInForce(jump, defaultSettings));
  expect(after.rules).toEqual({ "unit-missing": "off" });
});

test("whatever is set holds, survives being kept, and goes without a trace", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RULES),
      fc.constantFrom(...RULE_SETTINGS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (rule, level, share) => {
        const options = Object.fromEntries(
          Object.entries(rule.options).map(([name, { least, most }]) => [
            name,
            least + share * (most - least),
          ]),
        );
        const set = withRule(defaultSettings, rule, { level, options });
        const kept = readSettings(JSON.parse(JSON.stringify(set)));
        expect(ruleInForce(rule, kept)).toMatchObject({ level, options });
        const reset = withRule(kept, rule, ruleInForce(rule, defaultSettings));
        expect(reset).toEqual(defaultSettings);
      },
    ),
  );
});

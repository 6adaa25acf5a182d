import { defaultSettings, withPreset } from "../../src/core";
import { inMemoryHost } from "../../src/hosts/in-memory/in-memory-host";
import { keepSettings, readKeptSettings } from "../../src/hosts/kept-settings";
import { workbook } from "../support/sheet-builder";

const host = () => inMemoryHost(workbook("a.xlsx"));

test("settings are kept whole and read back", async () => {
  const keeper = host();
  expect(await readKeptSettings(keeper)).toEqual({ settings: null, error: null });
  const settings = {
    ...withPreset(defaultSettings, { id: "ours", basedOn: "osaka-final" }),
    preset: "ours",
    rules: { "actual-missing": "off" as const },
    accepted: [
      { rule: "actual-missing", cell: "1!A1", because: "廃止", by: "課長", on: "2022-04-01" },
    ],
  };
  await keepSettings(keeper, settings);
  expect(await readKeptSettings(keeper)).toEqual({ settings, error: null });
});

test("the defaults are not kept", async () => {
  const keeper = host();
  await keepSettings(keeper, { ...defaultSettings, preset: "seki" });
  await keepSettings(keeper, defaultSettings);
  expect(await keeper.readKept("settings")).toBeNull();
});

test.each([
  ["no JSON", "{", "not-an-object"],
  ["an unknown rule", '{"rules":{"unheard-of":"off"}}', "unknown-rule"],
  ["a preset that cannot be used", '{"presets":[{"id":"seki"}]}', "id-taken"],
])("%s is told as an error", async (_what, text, code) => {
  const keeper = host();
  await keeper.keep("settings", text);
  expect(await readKeptSettings(keeper)).toMatchObject({ settings: null, error: { code } });
});

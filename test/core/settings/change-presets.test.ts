import {
  defaultSettings,
  PresetError,
  readSettings,
  withoutPreset,
  withPreset,
} from "../../../src/core";

const throughJson = (settings: unknown): unknown => JSON.parse(JSON.stringify(settings));

const ids = ({ presets = [] }: typeof defaultSettings) => presets.map(({ id }) => id);

test("a preset of one's own is added, or put in the place of the one of its id", () => {
  const one = withPreset(defaultSettings, { id: "one", name: "一" });
  const two = withPreset(one, { id: "two", basedOn: "one" });
  expect(ids(two)).toEqual(["one", "two"]);
  const changed = withPreset(two, { id: "one", name: "壱" });
  expect(ids(changed)).toEqual(["one", "two"]);
  expect(changed.presets?.[0]?.name.ja).toBe("壱");
});

test("what was based on a preset that is taken away falls back to what that was based on, and stays readable", () => {
  const one = withPreset(defaultSettings, { id: "one", basedOn: "fuchu" });
  const two = { ...withPreset(one, { id: "two", basedOn: "one" }), preset: "one" };
  const left = withoutPreset(two, "one");
  expect(left).toMatchObject({ preset: "fuchu", presets: [{ id: "two", basedOn: "fuchu" }] });
  expect(readSettings(throughJson(left))).toEqual(left);
});

test("settings without any preset of one's own are the defaults again", () => {
  const one = withPreset(defaultSettings, { id: "one" });
  expect(withoutPreset({ ...one, preset: "one" }, "one")).toEqual(defaultSettings);
});

test.each([
  ["a published id", { id: "seki" }],
  ["no object", "one"],
  ["a base that stands behind it", { id: "one", basedOn: "two" }],
])("%s is refused", (_what, input) => {
  const settings = withPreset(withPreset(defaultSettings, { id: "one" }), { id: "two" });
  expect(() => withPreset(settings, input)).toThrow(PresetError);
});

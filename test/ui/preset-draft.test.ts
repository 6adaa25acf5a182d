import fc from "fast-check";
import { parsePreset, PRESETS } from "../../src/core";
import { percentOf, shareOf } from "../../src/ui/methods/percent";
import { draftOf, freeId, isComplete, presetOfDraft } from "../../src/ui/methods/preset-draft";

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  "a form filled from %s and left as it is judges the same",
  (id, preset) => {
    for (const locale of ["ja", "en"] as const) {
      const draft = draftOf(preset, { id: "own-1", name: preset.name[locale], locale });
      expect(isComplete(draft)).toBe(true);
      const made = parsePreset(presetOfDraft(draft, locale, id));
      const { summary } = made;
      expect(made).toEqual({ ...preset, id: "own-1", basedOn: id, source: null, summary });
      expect(summary.ja).not.toBe("");
    }
  },
);

test("shares are typed in per cent and come back the same", () => {
  expect(percentOf(0.07)).toBe("7");
  expect(percentOf(-0.1)).toBe("-10");
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (thousandths) => {
      const share = thousandths / 100_000;
      expect(shareOf(percentOf(share))).toBe(share === 0 ? 0 : share);
    }),
  );
});

test.each(["", " ", "九割", "9O"])("“%s” is no number of per cent", (text) => {
  expect(shareOf(text)).toBeNull();
});

test("a new method gets an id that none has", () => {
  const [pace] = PRESETS;
  if (!pace) throw new Error("No preset.");
  expect(freeId(PRESETS)).toBe("own-1");
  expect(
    freeId([
      { ...pace, id: "own-1" },
      { ...pace, id: "own-2" },
    ]),
  ).toBe("own-3");
});

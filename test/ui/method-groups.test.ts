import { PRESETS } from "../../src/core";
import { groupMethods } from "../../src/ui/methods/method-groups";

const idsBy = (own: Parameters<typeof groupMethods>[0]) =>
  Object.fromEntries(
    groupMethods(own).map(({ group, presets }) => [group, presets.map(({ id }) => id)]),
  );

test("every published method stands in one group, one's own in their own", () => {
  const [pace] = PRESETS;
  if (!pace) throw new Error("No preset.");
  const ids = idsBy([{ ...pace, id: "ours" }]);
  expect(ids).toMatchObject({
    ours: ["pace", "attainment", "progress"],
    others: ["havering", "servicenow", "cascade", "clearpoint"],
    own: ["ours"],
  });
  expect(ids["japanese"]).toContain("fukuoka");
  expect(Object.values(ids).flat().sort()).toEqual([...PRESETS.map(({ id }) => id), "ours"].sort());
});

test("a group without methods is left out", () => {
  expect(Object.keys(idsBy([]))).toEqual(["ours", "japanese", "others"]);
});

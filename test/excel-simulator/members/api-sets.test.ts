import { EXCEL_CLASSES } from "../../../excel-simulator/members/all-classes";
import { documentedSets } from "../support/api-sets";

test("every member says the requirement set that its documentation says", () => {
  const documented = documentedSets();
  const declared = EXCEL_CLASSES.flatMap(({ name, properties, objects, methods }) =>
    Object.entries({ ...properties, ...objects, ...methods }).map(
      ([member, { since }]) =>
        [`${name}.${member}`, since.includes(" ") ? since : `ExcelApi ${since}`] as const,
    ),
  ).filter(([name]) => !name.includes("._") && !name.startsWith("AddinInternalService."));

  const differing = declared
    .filter(([name, since]) => documented.get(name) !== since)
    .map(([name, since]) => `${name}: ${since}, documented ${documented.get(name)}`);

  expect(declared.length).toBeGreaterThan(50);
  expect(differing).toEqual([]);
});

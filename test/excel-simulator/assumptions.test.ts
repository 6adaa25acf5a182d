import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SIMULATOR = "excel-simulator";
const TESTS = join("test", "excel-simulator");

/** One assumption about Excel, as `ASSUMPTIONS.md` lists it: `### A1 title` and lines such as `- Sure: documented`. */
type Assumption = {
  readonly id: string;
  /** Begins the title of every test that holds it. */
  readonly heading: string;
  readonly fields: Readonly<Record<string, string>>;
};

const FIELDS = ["Source", "Sure", "Simulated in", "Held by"];
const SURE = ["documented", "reported", "read in the library", "assumed"];

function readAssumptions(): readonly Assumption[] {
  const list = readFileSync(join(SIMULATOR, "ASSUMPTIONS.md"), "utf8").replaceAll("\r\n", "\n");
  return list
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const heading = entry.slice(0, entry.indexOf("\n")).trim();
      const fields = entry.replaceAll(/\n {2}/g, " ").matchAll(/^- ([A-Z][\w ]*): (.+)$/gm);
      return {
        id: heading.slice(0, heading.indexOf(" ")),
        heading,
        fields: Object.fromEntries([...fields].map(([, name, value]) => [name, value])),
      };
    });
}

const pathsIn = (field: string): readonly string[] =>
  [...field.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? "");

/** The titles in test files that begin with the id of an assumption, by file. */
function readTitles(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".test.ts"));
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(TESTS, file), "utf8");
      return [file, [...text.matchAll(/"(A\d+ [^"]*)"/g)].map(([, title]) => title ?? "")];
    }),
  );
}

const assumptions = readAssumptions();
const titles = readTitles();

test("every assumption has an id of its own, in order", () => {
  expect(assumptions.map(({ id }) => id)).toEqual(assumptions.map((_, index) => `A${index + 1}`));
});

test.each(assumptions)(
  "$heading: says where it comes from, how sure it is, and what holds it",
  ({ heading, fields }) => {
    expect(Object.keys(fields)).toEqual(FIELDS);
    expect(SURE).toContain(fields["Sure"]);
    for (const path of pathsIn(fields["Simulated in"] ?? "")) {
      expect([path, existsSync(join(SIMULATOR, path))]).toEqual([path, true]);
    }
    const holders = pathsIn(fields["Held by"] ?? "");
    expect(holders).not.toEqual([]);
    for (const file of holders) {
      const held = titles.get(file) ?? [];
      expect([file, held.some((title) => title.startsWith(heading))]).toEqual([file, true]);
    }
  },
);

test("every assumption is simulated in a file that is named", () => {
  const unnamed = assumptions.filter(
    ({ fields }) => pathsIn(fields["Simulated in"] ?? "").length === 0,
  );
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});

test("every test that names an assumption begins with its heading, in a file that the list names", () => {
  const strays = [...titles].flatMap(([file, given]) =>
    given.filter((title) => {
      const known = assumptions.find(({ heading }) => title.startsWith(heading));
      return !known || !pathsIn(known.fields["Held by"] ?? "").includes(file);
    }),
  );
  expect(strays).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { goldenFiles } from "../../scripts/golden/golden-files";
import { goldenParts } from "../../scripts/golden/golden-parts";
import { inRepository, samplePath } from "../support/paths";

const FOLDER = inRepository("test", "golden");

/** Where a difference is wanted, `npx tsx scripts/write-golden.ts` writes the files anew; read them before. */
test("the engine makes of the samples what it made of them before, and writes every part as before", async () => {
  const bytesOf = (sample: string): Uint8Array => readFileSync(samplePath(sample));
  const made = [...(await goldenFiles(bytesOf)), ...(await goldenParts(bytesOf))];
  const stored = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  expect(stored.sort()).toEqual(made.map(({ name }) => name).sort());
  for (const { name, text } of made) {
    const before: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
    expect({ name, content: JSON.parse(text) }).toEqual({ name, content: before });
  }
});

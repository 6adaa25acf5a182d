import { messagesFor, readWorkbook } from "../../../src/core";
import { HostError } from "../../../src/hosts/host-error";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { HOSTILE_FILES } from "./support/hostile-files";

/** Reads a file the whole way, layouts included. */
async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    readWorkbook(await openXlsxFile("a.xlsx", bytes).readSnapshot(), "ja");
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

test.each(HOSTILE_FILES)("$name: $ends", async ({ build, ends }) => {
  expect(await endOf(build())).toBe(ends);
});

test.each(["ja", "en"] as const)("each end has a sentence of its own in %s", (locale) => {
  const codes = new Set(HOSTILE_FILES.flatMap(({ ends }) => (ends === "read" ? [] : [ends])));
  const sentences = [...codes].map((code) => messagesFor(locale).hostErrors[code]("a.xlsx"));
  expect(new Set(sentences).size).toBe(codes.size);
  for (const sentence of sentences) expect(sentence).toMatch(/a\.xlsx.+[。.].+[。.]/);
});

/** Every cell with its displayed text, as the snapshot has it. */
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { measured } from "./measured";

await measured(async (bytes) => {
  const { sheets } = await openXlsxFile("a.xlsx", bytes).readSnapshot();
  let texts = 0;
  for (const { cells } of sheets) for (const { text } of cells) if (text !== "") texts += 1;
  return texts;
});

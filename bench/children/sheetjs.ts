/** Every cell with its displayed text, by SheetJS. */
import { read } from "@e965/xlsx";
import { measured } from "./measured";

await measured((bytes) => {
  const { Sheets } = read(bytes, { cellNF: true, cellText: true });
  let texts = 0;
  for (const sheet of Object.values(Sheets))
    for (const address in sheet)
      if (!address.startsWith("!") && (sheet[address]?.w ?? "") !== "") texts += 1;
  return texts;
});

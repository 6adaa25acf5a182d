/** The least that any reader must do: inflate every part and touch every byte. */
import { unzipSync } from "fflate";
import { measured } from "./measured";

await measured((bytes) => {
  let sum = 0;
  for (const part of Object.values(unzipSync(bytes)))
    for (let at = 0; at < part.length; at += 1) sum += part[at] ?? 0;
  return String(sum > 0);
});

import { createHash } from "node:crypto";
import type { Files } from "./read-folder";

/** SHA-256 in hexadecimal digits. */
export const checksumOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** The list that `sha256sum -c` accepts, a line for each file in the order of their paths. */
export const checksumList = (files: Files): string =>
  [...files]
    .map(([path, content]) => `${checksumOf(content)}  ${path}\n`)
    .sort((one, other) => (one.slice(64) < other.slice(64) ? -1 : 1))
    .join("");

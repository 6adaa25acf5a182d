import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HostError } from "../hosts/host-error";

/** Writes a file whole or not at all: first beside its place and down to the disk, then moved there. Throws a HostError. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx", flush: true });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new HostError("write-failed", path, String(cause), { cause });
  }
}

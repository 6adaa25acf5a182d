import { HostError } from "../../hosts/host-error";
import { openXlsxFile, type XlsxFileHost } from "../../hosts/xlsx-file/xlsx-file-host";
import { failureOf, type UnreadableFile, type WorkbookSource } from "../../ui";
import { uniqueName } from "./unique-name";

/** A workbook of the page: a copy in memory that can be looked at and handed back. */
export type OpenedFile = WorkbookSource & {
  readonly host: XlsxFileHost;
  /** The bytes as they were when the file was opened. */
  readonly opened: Uint8Array;
};

/** A file that was picked or dropped, or a sample, before it is looked into. */
export type NamedBytes = { readonly name: string; readonly read: () => Promise<Uint8Array> };

export type Opened = {
  readonly files: readonly OpenedFile[];
  readonly unreadable: readonly UnreadableFile[];
};

export const nothingOpened: Opened = { files: [], unreadable: [] };

/** A file of which the browser handed over the bytes, or why it did not. */
export type ReadFile = { readonly name: string; readonly bytes: Uint8Array | HostError };

/** Reads files one by one; one that cannot be read does not stop the rest. */
export async function readFiles(named: readonly NamedBytes[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const { name, read } of named) files.push({ name, bytes: await readBytes(name, read) });
  return files;
}

/** Opens files beside those already open; one that cannot be opened is listed and does not stop the rest. */
export function openWorkbooks(read: readonly ReadFile[], already: Opened): Opened {
  const files = [...already.files];
  const unreadable = [...already.unreadable];
  for (const { name, bytes } of read) {
    const file = uniqueName(name, new Set(files.map((open) => open.file)));
    try {
      if (bytes instanceof HostError) throw bytes;
      const host = openXlsxFile(file, bytes);
      files.push({ file, host, opened: host.bytes() });
    } catch (error) {
      unreadable.push({ file: name, ...failureOf(error) });
    }
  }
  return { files, unreadable };
}

/** The browser does not say why it cannot read: a folder was dropped, or the file is gone since. */
async function readBytes(name: string, read: NamedBytes["read"]): Promise<Uint8Array | HostError> {
  try {
    return await read();
  } catch (cause) {
    return new HostError("file-not-found", name, "The browser could not read the file.", { cause });
  }
}

/** A file read the whole way, layouts included; says what it ended in. */
import { readWorkbook } from "../../src/core";
import { HostError } from "../../src/hosts/host-error";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { measured } from "./measured";

await measured(async (bytes) => {
  try {
    readWorkbook(await openXlsxFile("a.xlsx", bytes).readSnapshot(), "ja");
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
});

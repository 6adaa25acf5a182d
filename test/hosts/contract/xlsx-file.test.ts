import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { describeHostContract } from "./host-contract";
import { xlsxOfSnapshot } from "./xlsx-of-snapshot";

describeHostContract("the file host", async (workbook) =>
  openXlsxFile(workbook.file, xlsxOfSnapshot(workbook)),
);

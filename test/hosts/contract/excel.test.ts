import { PROFILES } from "../../../excel-simulator/profiles";
import { closeExcel, openInExcel } from "../../support/open-in-excel";
import { describeHostContract } from "./host-contract";
import { xlsxOfSnapshot } from "./xlsx-of-snapshot";

afterAll(closeExcel);

/** What only the whole file tells. */
const IN_FILES_ONLY = ["notes", "conditional-formats", "date-system"] as const;

for (const profile of PROFILES) {
  describeHostContract(
    `the Excel host in ${profile.name}`,
    async (workbook) => openInExcel(workbook.file, xlsxOfSnapshot(workbook), profile).host,
    profile.givesCompressedFile ? [] : IN_FILES_ONLY,
  );
}

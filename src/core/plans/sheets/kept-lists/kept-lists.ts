import type { WorkbookSnapshot } from "../../../workbook";
import { ATTENTION_LIST } from "../attention/list-shape";
import { FINDING_LIST } from "../findings/list-shape";
import { readKeptList, type KeptLists } from "./read-kept-list";

/** Reads every list with cells for people; a new one is a line here. */
export const readKeptLists = (into: WorkbookSnapshot): KeptLists => ({
  attention: readKeptList(into, ATTENTION_LIST),
  findings: readKeptList(into, FINDING_LIST),
});

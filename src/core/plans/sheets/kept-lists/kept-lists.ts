import type { WorkbookSnapshot } from "../../../workbook";
import { ATTENTION_LIST } from "../attention/list-shape";
import { FINDING_LIST } from "../findings/list-shape";
import { readKeptList, type KeptList } from "./read-kept-list";

/** What people typed into the lists that this run replaces; a new list with cells for people is a line here. */
export type KeptLists = { readonly attention: KeptList; readonly findings: KeptList };

export const readKeptLists = (into: WorkbookSnapshot): KeptLists => ({
  attention: readKeptList(into, ATTENTION_LIST),
  findings: readKeptList(into, FINDING_LIST),
});

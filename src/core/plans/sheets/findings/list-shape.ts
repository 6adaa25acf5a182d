import type { ListShape } from "../kept-lists/read-kept-list";
import { FINDING_COLUMNS } from "./columns";

/** 検証結果 as it is read back. */
export const FINDING_LIST: ListShape = {
  purpose: "findings",
  columns: FINDING_COLUMNS.map(({ id }) => id),
  knownBy: "rule",
  inputs: ["answer"],
};

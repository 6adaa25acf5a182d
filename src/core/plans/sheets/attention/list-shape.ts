import type { ListShape } from "../kept-lists/read-kept-list";
import { ATTENTION_COLUMNS } from "./columns";

/** 要注意一覧 as it is read back. */
export const ATTENTION_LIST: ListShape = {
  purpose: "attention",
  columns: ATTENTION_COLUMNS.map(({ id }) => id),
  knownBy: "indicator",
  inputs: ["response", "comment"],
};

import type { Messages } from "../core";
import type { HostError } from "./host-error";

/** What people are told of a failure: what went wrong and what to do, then how the workbook was left where that is known. */
export const failureSentences = (
  { code, file, aftermath }: Pick<HostError, "code" | "file" | "aftermath">,
  messages: Messages,
): readonly string[] => [
  messages.hostErrors[code](file),
  ...(aftermath ? [messages.aftermaths[aftermath]] : []),
];

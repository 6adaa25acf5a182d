import type { Messages } from "../messages";
import { parseIsoDate } from "../workbook";
import type { Accepted } from "./finding";

/** Says that a finding is let stand: for what reason, by whom and since when. */
export function describeAccepted({ because, by, on }: Accepted, messages: Messages): string {
  const date = parseIsoDate(on);
  return messages.accepted.told(because, by, date ? messages.date(date) : on);
}

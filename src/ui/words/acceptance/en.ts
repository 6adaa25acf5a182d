import type { AcceptanceWords } from "./words";

export const en: AcceptanceWords = {
  heading: "Accept this finding",
  hint: "What is no mistake, or is to stay as it is, can be accepted with a reason and a name. It stays listed.",
  reason: "Reason",
  name: "Name",
  accept: "Accept",
  told: (because, by, date) => `Accepted: ${because} (${by}, ${date})`,
  takeBack: "Take back",
  group: (count) => `Accepted findings (${count})`,
};

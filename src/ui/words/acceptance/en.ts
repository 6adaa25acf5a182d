import type { AcceptanceWords } from "./words";

export const en: AcceptanceWords = {
  heading: "Accept this finding",
  hint: "What is no mistake, or is to stay as it is, can be accepted with a reason and a name. It stays listed, and is neither marked nor counted.",
  reason: "Reason",
  name: "Name",
  accept: "Accept",
  takeBack: "Take back",
};

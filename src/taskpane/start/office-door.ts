import type { OfficeDoor } from "./start-office";

/** Office.js as the page has it; null where its script did not load. */
export function officeDoor(): OfficeDoor {
  if (!("Office" in globalThis)) return null;
  return {
    onReady: () => Office.onReady(),
    isSupported: (requirementSet, version) =>
      Office.context.requirements.isSetSupported(requirementSet, version),
  };
}

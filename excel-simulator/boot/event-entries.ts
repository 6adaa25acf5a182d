import type { EventMessage } from "../protocol/event-messages";

const RICH_API_CATEGORY = 65536;

/** Events of the object model as lists in the order that office.js reads them in. */
export const eventEntries = (messages: readonly EventMessage[]): readonly (readonly unknown[])[] =>
  messages.map(({ type, targetId, message }, index) => [
    RICH_API_CATEGORY,
    type,
    targetId,
    message,
    index,
  ]);

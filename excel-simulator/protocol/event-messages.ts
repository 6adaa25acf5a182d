import { formatArea } from "../model/area";
import type { EventSubscriptions } from "./event-subscriptions";
import type { News } from "./host";
import type { JsonObject } from "./json";

/** An event as it travels to office.js. */
export type EventMessage = {
  /** The number that office.js knows the event by. */
  readonly type: number;
  /** The id of the sheet that is listened to, `Workbook` for the collection of sheets. */
  readonly targetId: string;
  /** The arguments of the event, as JSON text. */
  readonly message: string;
};

/** Events that concern the workbook, or the collection of its sheets. */
export const WORKBOOK_TARGET = "Workbook";

/** The name that an event is subscribed by, and its number. */
const EVENTS = {
  "cells-changed": { name: "DataChanged", type: 10 },
  "sheet-activated": { name: "Activated", type: 11 },
  "sheet-added": { name: "Added", type: 13 },
  "sheet-deleted": { name: "Deleted", type: 15 },
} as const;

/** The messages that a piece of news makes, one for each target that is listened to. */
export function messagesOf(news: News, subscriptions: EventSubscriptions): EventMessage[] {
  const { name, type } = EVENTS[news.kind];
  const message = JSON.stringify(argumentsOf(news));
  return [news.sheet.id, WORKBOOK_TARGET]
    .filter((targetId) => subscriptions.isSubscribed(targetId, name))
    .map((targetId) => ({ type, targetId, message }));
}

function argumentsOf({ kind, sheet, area, source }: News): JsonObject {
  const common = { worksheetId: sheet.id, source };
  if (kind !== "cells-changed" || !area) return common;
  return { ...common, address: formatArea(area), changeType: "RangeEdited" };
}

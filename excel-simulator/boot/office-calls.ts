import type { Reply } from "../protocol/excel-session";

/** Numbers of the calls that office.js makes into Excel. */
export const CALL = {
  loadSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  richApi: 93,
} as const;

/** The number of the event by which all events of the object model travel. */
export const RICH_API_MESSAGE = 33;

/** The number of the event that a command of the ribbon was chosen, which office.js listens to from the start. */
export const RIBBON_COMMAND = 39;

export const SUCCESS = 0;
export const OPERATION_NOT_SUPPORTED = 5000;

const HTTP_OK = 200;

/** Where the text of a request and its flags stand in the list that office.js sends. */
const BODY = 4;
const FLAGS = 6;

/** Text and flags of a request. */
export function richApiRequest(parts: unknown): readonly [text: string, flags: number] {
  const list: readonly unknown[] = Array.isArray(parts) ? parts : [];
  return [String(list[BODY]), Number(list[FLAGS])];
}

/** An answer as the list that office.js reads it from: status, headers, body. */
export const richApiAnswer = (reply: Reply & { readonly kind: "answered" }): readonly unknown[] => [
  HTTP_OK,
  [],
  reply.body,
];

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BaseAddress } from "./base-address";
import { fillTemplate } from "./fill-template";
import type { Files } from "./read-folder";

const BYTE_ORDER_MARK = "\uFEFF";

/** How Windows programs want their texts. */
const forWindows = (text: string): string => BYTE_ORDER_MARK + text.replaceAll("\n", "\r\n");

type Encoding = (text: string) => Uint8Array;
const utf8: Encoding = (text) => Buffer.from(text, "utf8");
const utf8ForWindows: Encoding = (text) => Buffer.from(forWindows(text), "utf8");
/** The encoding of version 5.00 of registry files. */
const utf16ForWindows: Encoding = (text) => Buffer.from(forWindows(text), "utf16le");

/** The templates, the places of the files made from them, and their encodings. */
const SETTINGS: readonly (readonly [string, string, Encoding])[] = [
  ["README.txt", "README.txt", utf8ForWindows],
  ["web.config", "web/web.config", utf8],
  ["nginx.conf", "settings/nginx.conf", utf8],
  ["trusted-catalog.reg", "settings/trusted-catalog.reg", utf16ForWindows],
];

/** The notes and the settings of servers and desks for files that are served from an address under a policy. */
export function settingsFiles(
  root: string,
  { origin, path }: BaseAddress,
  version: string,
  policy: string,
): Files {
  const values = { address: origin + path, path, version, policy };
  return new Map(
    SETTINGS.map(([template, place, encode]) => {
      const text = readFileSync(join(root, "scripts/package/templates", template), "utf8");
      return [place, encode(fillTemplate(text, values))];
    }),
  );
}

import { openArchive, type Archive } from "../../../../src/hosts/xlsx-file/package/archive";
import { rewritePackage } from "../../../../src/hosts/xlsx-file/writing/zip-writer";
import { oneOf, type Random } from "../../../support/random";

/** Values that no attribute or text of a workbook should have. */
const HOSTILE_VALUES = [
  "",
  "-1",
  "0",
  "1.5",
  "1e999",
  "NaN",
  "2147483648",
  "99999999999999999999",
  "A0",
  "XFD1048577",
  "XFE1",
  "A1:XFD1048576",
  "A1:A1:A1",
  "$A$1:$B",
  "constructor",
  "__proto__",
  "toString",
  "../../../etc/passwd",
  "/",
  "#REF!",
  "'",
  "'!A1",
  "s",
  "inlineStr",
  "shared",
  "d",
  "e",
  "true",
  "ggge&quot;年",
  "[$-411]ggge",
  "0;0;0;0;0;0",
  "_x0000_",
  "&#xD800;",
  "&#0;",
  "&lol;",
  "\ud800",
  "\u0000",
  "x".repeat(70_000),
];
const FRAGMENTS = ["<", ">", "&", "</", "/>", "]]>", "<!--", "<![CDATA[", "<?xml", "<!DOCTYPE a>"];

type Damage = (text: string, random: Random) => string;

/** Changes one of the places at which a pattern is found. */
const atOne =
  (pattern: RegExp, change: (found: string, random: Random) => string): Damage =>
  (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return `${text}<`;
    const { 0: old, index } = oneOf(found, random);
    return text.slice(0, index) + change(old, random) + text.slice(index + old.length);
  };

const slice = (text: string, random: Random): { from: number; to: number } => {
  const from = random.below(text.length + 1);
  return { from, to: Math.min(text.length, from + random.below(80)) };
};

const DAMAGES: readonly Damage[] = [
  atOne(/="[^"]*"/g, (_, random) => `="${oneOf(HOSTILE_VALUES, random)}"`),
  atOne(/="[^"]*"/g, (_, random) => `="${oneOf(HOSTILE_VALUES, random)}"`),
  atOne(/>[^<>]+</g, (_, random) => `>${oneOf(HOSTILE_VALUES, random)}<`),
  atOne(/ [\w:]+="[^"]*"/g, () => ""),
  atOne(/ [\w:]+="[^"]*"/g, (found) => found.repeat(2)),
  atOne(/<[^>]*\/>/g, () => ""),
  atOne(/<[^>]*\/>/g, (found, random) => found.repeat(1 + random.below(300))),
  atOne(/<(\w+)[^>]*>[^<]*<\/\1>/g, (found, random) => found.repeat(random.below(3))),
  atOne(/<\w+/g, () => "<c"),
  atOne(/<\/?\w+/g, (found) => `${found}x`),
  atOne(/xmlns(:\w+)?="[^"]*"/g, () => ""),
  (text, random) => {
    const { from, to } = slice(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const { from, to } = slice(text, random);
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + oneOf(FRAGMENTS, random) + text.slice(at);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  () => "",
];

/** A workbook to be damaged again and again. */
export type DamageableWorkbook = {
  readonly bytes: Uint8Array;
  readonly archive: Archive;
  readonly xmlParts: readonly string[];
};

/** Opens a workbook to damage copies of it. */
export function damageable(bytes: Uint8Array): DamageableWorkbook {
  const archive = openArchive("a.xlsx", bytes);
  const xmlParts = archive.entries
    .map(({ name }) => name)
    .filter((name) => /\.(xml|rels|vml)$/.test(name));
  return { bytes, archive, xmlParts };
}

/** A copy with one to three damages to the XML of its parts, well-formed or not. */
export function withDamagedXml(
  { archive, xmlParts }: DamageableWorkbook,
  random: Random,
): Uint8Array {
  const part = oneOf(xmlParts, random);
  let text = new TextDecoder().decode(archive.read(part));
  for (let hits = 1 + random.below(3); hits > 0; hits -= 1)
    text = oneOf(DAMAGES, random)(text, random);
  const written = new Map([[part, new TextEncoder().encode(text)]]);
  return rewritePackage(archive, { written, dropped: new Set() });
}

/** A copy that lacks a part. */
export const withoutPart = ({ archive }: DamageableWorkbook, random: Random): Uint8Array =>
  rewritePackage(archive, {
    written: new Map(),
    dropped: new Set([oneOf(archive.entries, random).name.toLowerCase()]),
  });

/** A copy with up to eight bytes changed, half of the time among those of its directory. */
export function withDamagedBytes({ bytes }: DamageableWorkbook, random: Random): Uint8Array {
  const damaged = bytes.slice();
  const from = random.below(2) === 0 ? 0 : Math.floor(bytes.length * 0.8);
  for (let hits = 1 + random.below(8); hits > 0; hits -= 1) {
    damaged[from + random.below(bytes.length - from)] = random.below(256);
  }
  return damaged;
}

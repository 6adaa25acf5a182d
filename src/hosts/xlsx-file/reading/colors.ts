import type { Archive } from "../package/archive";
import { readXml, type ReadAttribute } from "../package/xml";
import type { WorkbookPart } from "./workbook-part";

/** Finds the colour that an element of the styles means, as `#rrggbb`; null for one that the system chooses. */
export type ResolveColor = (attribute: ReadAttribute) => string | null;

/** The default of the Office theme of 2013, in the order in which styles count: light 1 comes before dark 1. */
const OFFICE_THEME = [
  "ffffff",
  "000000",
  "e7e6e6",
  "44546a",
  "4472c4",
  "ed7d31",
  "a5a5a5",
  "ffc000",
  "5b9bd5",
  "70ad47",
  "0563c1",
  "954f72",
];
const THEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const EIGHT_BASIC_COLORS = "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff";
/** The default palette (ECMA-376 part 1, 18.8.27); its first eight colours come twice. */
const DEFAULT_PALETTE = `${EIGHT_BASIC_COLORS} ${EIGHT_BASIC_COLORS}
  800000 008000 000080 808000 800080 008080 c0c0c0 808080
  9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
  000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff
  00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
  3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

const SIX_DIGITS = /^[\da-f]{6}$/;

/** Colours are written with their opacity, which Excel does not heed: `FFRRGGBB`. */
const sixDigits = (color: string): string => color.slice(-6).toLowerCase();

/** Lightens (up to 1) or darkens (down to -1) a colour of six hexadecimal digits by its lightness in HSL (18.8.19). */
function withTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (level: number): number => 1 - Math.abs(2 * level - 1);
  const stretch = spread(lightness) === 0 ? 0 : spread(tinted) / spread(lightness);
  return channels
    .map((channel) => Math.round((tinted + (channel - lightness) * stretch) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0"))
    .join("");
}

/** The colours of the workbook's theme part in the order of the styles; those of Office where it has none. */
function readThemeColors(file: string, archive: Archive, workbook: WorkbookPart): string[] {
  const colors = [...OFFICE_THEME];
  const part = workbook.relationships.find(({ kind }) => kind === "theme")?.target;
  if (part === undefined || !archive.has(part)) return colors;
  let inScheme = false;
  let slot = -1;
  readXml(file, part, archive.read(part), {
    open(element, attribute) {
      if (element === "clrScheme") inScheme = true;
      if (!inScheme) return;
      if (THEME_NAMES.includes(element)) slot = THEME_NAMES.indexOf(element);
      const color = attribute(element === "sysClr" ? "lastClr" : "val");
      const isColor = element === "sysClr" || element === "srgbClr";
      if (isColor && slot >= 0 && color !== null) colors[slot] = sixDigits(color);
    },
    close(element) {
      if (element === "clrScheme") inScheme = false;
    },
  });
  return colors;
}

/** The palette that the styles have in place of the default one; empty where they keep that. */
function readOwnPalette(file: string, archive: Archive, stylesPart: string): string[] {
  const palette: string[] = [];
  readXml(file, stylesPart, archive.read(stylesPart), {
    open(element, attribute) {
      if (element === "rgbColor") palette.push(sixDigits(attribute("rgb") ?? ""));
    },
  });
  return palette;
}

/** Reads the workbook's theme and palette, and resolves colours by them. */
export function readColors(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
  stylesPart: string,
): ResolveColor {
  const theme = readThemeColors(file, archive, workbook);
  const ownPalette = readOwnPalette(file, archive, stylesPart);
  const baseOf = (attribute: ReadAttribute): string | undefined => {
    const rgb = attribute("rgb");
    if (rgb !== null) return sixDigits(rgb);
    const themed = attribute("theme");
    if (themed !== null) return theme[Number(themed)];
    const index = Number(attribute("indexed") ?? NaN);
    return ownPalette[index] ?? DEFAULT_PALETTE[index];
  };
  return (attribute) => {
    const base = baseOf(attribute);
    if (base === undefined || !SIX_DIGITS.test(base)) return null;
    return `#${withTint(base, Number(attribute("tint") ?? 0) || 0)}`;
  };
}

/** What a workbook keeps of ours beside its sheets: how its forms are read, how it is judged, and the last report. */
export const KEPT_NAMES = ["profile", "settings", "report"] as const;

export type KeptName = (typeof KEPT_NAMES)[number];

/** A host whose workbook can keep texts of ours, which travel with the file. */
export interface DocumentKeeper {
  /** The text kept under a name; null where the workbook keeps none. Throws a HostError. */
  readKept(name: KeptName): Promise<string | null>;
  /** Keeps a text in the place of the former one; null takes it out. Throws a HostError. */
  keep(name: KeptName, text: string | null): Promise<void>;
}

/** Whether a host's workbook can keep texts of ours. */
export const canKeepDocuments = <Host extends object>(host: Host): host is Host & DocumentKeeper =>
  "readKept" in host;

/** The namespace of the custom XML part that holds a text of that name. */
export const keptNamespace = (name: KeptName): string => `urn:shinchoku:${name}:1`;

/** Writes a text as the XML of a custom XML part: one element that holds it. */
export const writeKeptXml = (namespace: string, text: string): string =>
  `<kept xmlns="${namespace}">${escapeText(text)}</kept>`;

/** The text that a custom XML part of that namespace holds; null for any other part. */
export function readKeptXml(xml: string, namespace: string): string | null {
  const [, attributes = "", content] =
    /<(?:[\w.-]+:)?kept\b([^>]*)>([^<]*)<\/(?:[\w.-]+:)?kept\s*>/.exec(xml) ?? [];
  return content !== undefined && attributes.includes(`"${namespace}"`)
    ? unescapeText(content)
    : null;
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Excel may write the same text with other escapes. */
const unescapeText = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-fA-F]+);/g, (_, name: string) => {
    const number = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (name.startsWith("#")) return String.fromCodePoint(number);
    return { lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? "&";
  });

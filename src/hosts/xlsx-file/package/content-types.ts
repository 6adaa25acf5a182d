import type { Archive } from "./archive";
import { readXml } from "./xml";

const PART = "[Content_Types].xml";

/** The content types of a package (ECMA-376 part 2, 7.2). */
export type ContentTypes = {
  /** By the part's name without its leading slash; null where the package states none. */
  typeOf(part: string): string | null;
};

/** Reads `[Content_Types].xml`; throws a HostError `damaged` where it cannot be read. */
export function readContentTypes(file: string, archive: Archive): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  readXml(file, PART, archive.read(PART), {
    open(name, attribute) {
      const type = attribute("ContentType");
      const key = attribute(name === "Default" ? "Extension" : "PartName")?.toLowerCase();
      if (type === null || key === undefined) return;
      if (name === "Default") defaults.set(key, type);
      if (name === "Override") overrides.set(key.replace(/^\//, ""), type);
    },
  });
  return {
    typeOf(part) {
      const name = part.toLowerCase();
      const extension = name.slice(name.lastIndexOf(".") + 1);
      return overrides.get(name) ?? defaults.get(extension) ?? null;
    },
  };
}

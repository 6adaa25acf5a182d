import type { Archive } from "../package/archive";
import { changeContentTypes } from "./content-types-part";
import { openPart } from "./open-part";
import { rewritePackage } from "./zip-writer";

/** A part as text or in UTF-8. */
export type PartContent = string | Uint8Array;

/** A package while parts are added, replaced and dropped; the list of content types follows. */
export type PackageEdit = {
  /** A name that no part has any more, with a number in the place of `#`. */
  freshName(pattern: string): string;
  /** Adds a part; under the name of a dropped one it takes that one's place. */
  add(name: string, content: PartContent, contentType: string): void;
  replace(name: string, content: PartContent): void;
  drop(name: string): void;
  finish(): Uint8Array;
};

const CONTENT_TYPES = "[Content_Types].xml";

const fold = (name: string): string => name.toLowerCase();

/** Starts changing a package; the archive itself stays as it is. */
export function editPackage(file: string, archive: Archive): PackageEdit {
  const written = new Map<string, Uint8Array>();
  const dropped = new Set<string>();
  const added = new Map<string, string>();
  const isTaken = (name: string): boolean =>
    written.has(name) || (archive.has(name) && !dropped.has(fold(name)));
  const write = (name: string, content: PartContent): void => {
    written.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
  };
  return {
    freshName(pattern) {
      for (let number = 1; ; number += 1) {
        const name = pattern.replace("#", String(number));
        if (!isTaken(name)) return name;
      }
    },
    add(name, content, contentType) {
      added.set(name, contentType);
      dropped.delete(fold(name));
      write(name, content);
    },
    replace: write,
    drop: (name) => dropped.add(fold(name)),
    finish() {
      const types = changeContentTypes(openPart(file, archive, CONTENT_TYPES), { added, dropped });
      if (types !== null) write(CONTENT_TYPES, types);
      return rewritePackage(archive, { written, dropped });
    },
  };
}

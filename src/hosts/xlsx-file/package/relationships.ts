import type { Archive } from "./archive";
import { readXml } from "./xml";

/** A relationship to another part (ECMA-376 part 2, 6.5). */
export type Relationship = {
  readonly id: string;
  /** The last step of the relationship's type, the same for transitional and strict packages: `worksheet`, `styles`. */
  readonly kind: string;
  /** The part's name without a leading slash; an address as written where it leads outside the package. */
  readonly target: string;
  readonly external: boolean;
};

const SCHEME_AND_HOST = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The part that holds the relationships of a part; of the package itself for the empty name. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The name of the part that a target means, seen from its source part: `/xl/a.xml`, `../media/b.png` or `c.xml`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(SCHEME_AND_HOST, "");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folderOf(source) + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relationships of a part, or of the package for the empty name; none where it has no relationships part. */
export function readRelationships(
  file: string,
  archive: Archive,
  source: string,
): readonly Relationship[] {
  const part = relationshipsPartOf(source);
  if (!archive.has(part)) return [];
  const relationships: Relationship[] = [];
  readXml(file, part, archive.read(part), {
    open(name, attribute) {
      if (name !== "Relationship") return;
      const target = attribute("Target") ?? "";
      const external = attribute("TargetMode") === "External";
      relationships.push({
        id: attribute("Id") ?? "",
        kind: (attribute("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(source, target),
        external,
      });
    },
  });
  return relationships;
}

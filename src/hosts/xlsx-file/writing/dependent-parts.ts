import type { Archive } from "../package/archive";
import { readRelationships, relationshipsPartOf } from "../package/relationships";

const RELATIONSHIPS_PART = /^(.*\/)?_rels\/([^/]*)\.rels$/i;

const fold = (name: string): string => name.toLowerCase();

type Graph = ReadonlyMap<string, readonly string[]>;

/** Which parts lead to which, by folded names; the package itself is the empty name. */
function readGraph(file: string, archive: Archive): Graph {
  const sources = archive.entries.flatMap(({ name }) => {
    const match = RELATIONSHIPS_PART.exec(name);
    return match ? [`${match[1] ?? ""}${match[2] ?? ""}`] : [];
  });
  return new Map(
    sources.map((source) => [
      fold(source),
      readRelationships(file, archive, source)
        .filter(({ external }) => !external)
        .map(({ target }) => fold(target)),
    ]),
  );
}

function reach(graph: Graph, from: readonly string[], stops: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    if (!stops.has(part)) for (const target of graph.get(part) ?? []) waiting.push(target);
  }
  return reached;
}

/**
 * The parts that a package loses with the relationships of sheets that are written anew: their relationships parts, and
 * what only they lead to, such as comments and printer settings.
 */
export function partsOnlyBehind(
  file: string,
  archive: Archive,
  sheetParts: readonly string[],
): ReadonlySet<string> {
  const sheets = new Set(sheetParts.map(fold));
  if (!sheetParts.some((part) => archive.has(relationshipsPartOf(part)))) return new Set();
  const graph = readGraph(file, archive);
  const needed = reach(graph, [""], sheets);
  const behind = [...reach(graph, [...sheets], new Set())].filter((part) => !needed.has(part));
  const own = [...sheets, ...behind].map((part) => fold(relationshipsPartOf(part)));
  return new Set([...behind, ...own].filter((part) => !sheets.has(part) && archive.has(part)));
}

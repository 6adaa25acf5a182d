import { parseAddress, type MergedArea } from "../../../src/core";
import { openArchive, type Archive } from "../../../src/hosts/xlsx-file/package/archive";
import {
  readRelationships,
  type Relationship,
} from "../../../src/hosts/xlsx-file/package/relationships";
import { openPart } from "../../../src/hosts/xlsx-file/writing/open-part";
import {
  attributeOf,
  childOf,
  type XmlElement,
} from "../../../src/hosts/xlsx-file/writing/xml-part";

/** A package opened for the lint: every XML part as elements. */
export type LintedBook = {
  readonly names: readonly string[];
  /** The root of an XML part; null where there is no such part, or one that is no XML. */
  root(part: string): XmlElement | null;
  relationships(part: string): readonly Relationship[];
  readonly workbook: XmlElement;
  readonly workbookPart: string;
  /** Of all tabs, chart sheets included. */
  readonly tabNames: readonly string[];
  readonly sheets: readonly LintedSheet[];
  readonly tables: readonly LintedTable[];
  readonly sharedStrings: readonly string[];
  readonly styles: XmlElement | null;
};

export type LintedSheet = {
  readonly name: string;
  readonly part: string;
  readonly root: XmlElement;
  readonly rows: readonly XmlElement[];
};

export type LintedTable = {
  readonly part: string;
  readonly sheet: LintedSheet;
  readonly root: XmlElement;
  readonly area: MergedArea;
};

const FILE = "linted.xlsx";

/** All elements below one, in their order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

const indexes = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

function indexOf(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const known = indexes.get(element);
  if (known) return known;
  const index = new Map<string, XmlElement[]>();
  for (const each of descendants(element)) {
    const others = index.get(each.local);
    if (others) others.push(each);
    else index.set(each.local, [each]);
  }
  indexes.set(element, index);
  return index;
}

/** The elements of a local name below another, whatever their namespace. */
export const named = (element: XmlElement, local: string): readonly XmlElement[] =>
  indexOf(element).get(local) ?? [];

/** The number in an attribute; NaN where it has none. */
export const numberOf = (element: XmlElement, local: string): number =>
  Number(attributeOf(element, local) ?? NaN);

/** `B2` or `A1:C3` as an area; null for anything else. */
export function areaOf(reference: string): MergedArea | null {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The text of a string item, without its readings. */
export const itemText = (item: XmlElement): string =>
  item.children
    .flatMap((child) => (child.local === "r" ? child.children : [child]))
    .filter(({ local }) => local === "t")
    .map(({ content }) => content)
    .join("");

/** What a cell says where it is a text, as encoded in the file; null for other cells and for missing strings. */
export function cellText(cell: XmlElement, { sharedStrings }: LintedBook): string | null {
  const type = attributeOf(cell, "t");
  const inline = childOf(cell, "is");
  if (type === "inlineStr") return inline ? itemText(inline) : "";
  const value = childOf(cell, "v")?.content ?? "";
  if (type === "s") return sharedStrings[Number(value)] ?? null;
  return type === "str" ? value : null;
}

function rootsOf(archive: Archive): (part: string) => XmlElement | null {
  const roots = new Map<string, XmlElement | null>();
  const open = (part: string): XmlElement | null => {
    if (!archive.has(part) || !/\.(xml|rels)$/i.test(part)) return null;
    return openPart(FILE, archive, part).root;
  };
  return (part) => {
    const known = roots.get(part);
    if (known !== undefined) return known;
    const root = open(part);
    roots.set(part, root);
    return root;
  };
}

function tablesOf(
  sheet: LintedSheet,
  root: LintedBook["root"],
  links: readonly Relationship[],
): readonly LintedTable[] {
  return links
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target: part }) => {
      const table = root(part);
      const area = table && areaOf(attributeOf(table, "ref") ?? "");
      return table && area ? [{ part, sheet, root: table, area }] : [];
    });
}

/** Opens a package; throws where it is no workbook. */
export function openForLint(bytes: Uint8Array): LintedBook {
  const archive = openArchive(FILE, bytes);
  const root = rootsOf(archive);
  const relationships = (part: string): readonly Relationship[] =>
    readRelationships(FILE, archive, part);
  const workbookPart = relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  const workbook = root(workbookPart ?? "");
  if (workbookPart === undefined || workbook === null) throw new Error("no workbook");
  const links = relationships(workbookPart);
  const partOf = (kind: string): XmlElement | null =>
    root(links.find((link) => link.kind === kind)?.target ?? "");
  const tabs = childOf(workbook, "sheets")?.children ?? [];
  const sheets = tabs.flatMap((tab): LintedSheet[] => {
    const id = tab.attributes.find(({ local, namespace }) => local === "id" && namespace)?.value;
    const link = links.find((each) => each.id === id && each.kind === "worksheet");
    const sheet = root(link?.target ?? "");
    if (!link || !sheet) return [];
    const rows = childOf(sheet, "sheetData")?.children ?? [];
    return [{ name: attributeOf(tab, "name") ?? "", part: link.target, root: sheet, rows }];
  });
  return {
    names: archive.entries.map(({ name }) => name),
    root,
    relationships,
    workbook,
    workbookPart,
    tabNames: tabs.map((tab) => attributeOf(tab, "name") ?? ""),
    sheets,
    tables: sheets.flatMap((sheet) => tablesOf(sheet, root, relationships(sheet.part))),
    sharedStrings: (partOf("sharedStrings")?.children ?? []).map(itemText),
    styles: partOf("styles"),
  };
}

import { posix } from "node:path";
import { partsOf } from "./grafted";

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const ELEMENT_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
  "drawing",
  "tableParts",
  "extLst",
];

function lintTypes(parts: Readonly<Record<string, string>>): string[] {
  const types = parts["[Content_Types].xml"] ?? "";
  const extensions = new Set(all(types, /Default[^>]*Extension="([^"]+)"/g));
  const overrides = all(types, /PartName="\/([^"]+)"/g);
  const names = Object.keys(parts).map((name) => name.toLowerCase());
  return [
    ...overrides
      .filter((name) => !names.includes(name.toLowerCase()))
      .map((name) => `type of no part: ${name}`),
    ...overrides
      .filter((name, at) => overrides.indexOf(name) !== at)
      .map((name) => `two types: ${name}`),
    ...Object.keys(parts)
      .filter(
        (name) =>
          name !== "[Content_Types].xml" && !extensions.has(name.slice(name.lastIndexOf(".") + 1)),
      )
      .filter((name) => !overrides.includes(name))
      .map((name) => `no type: ${name}`),
  ];
}

function lintRelationships(parts: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(parts).map((name) => name.toLowerCase());
  return Object.entries(parts)
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([name, text]) => {
      const folder = posix.dirname(posix.dirname(name));
      const ids = all(text, /\bId="([^"]+)"/g);
      return [
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: two ${id}`),
        ...all(text, /Target="([^"]+)"/g)
          .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(folder, target)))
          .filter((target) => !names.includes(target.toLowerCase()))
          .map((target) => `${name} leads to no part: ${target}`),
      ];
    });
}

function lintStyles(parts: Readonly<Record<string, string>>): string[] {
  const styles = Object.entries(parts).find(([name]) => /styles\d*\.xml$/.test(name))?.[1] ?? "";
  const sizeOf = (section: string, item: string): number => {
    const content =
      new RegExp(`<(?:\\w+:)?${section}[ >].*</(?:\\w+:)?${section}>`, "s").exec(styles)?.[0] ?? "";
    return all(content, new RegExp(`<(?:\\w+:)?(${item})[ />]`, "g")).length;
  };
  const used = Object.entries(parts)
    .filter(([name]) => /worksheets\/sheet\d+\.xml$/i.test(name))
    .flatMap(([, text]) => all(text, /<c [^>]*\bs="(\d+)"/g).map(Number));
  const references = [
    ["fontId", sizeOf("fonts", "font")],
    ["fillId", sizeOf("fills", "fill")],
    ["borderId", sizeOf("borders", "border")],
  ] as const;
  return [
    ...(Math.max(0, ...used) < Math.max(1, sizeOf("cellXfs", "xf")) ? [] : ["a cell of no format"]),
    ...references
      .filter(([name, size]) =>
        all(styles, new RegExp(`${name}="(\\d+)"`, "g")).some((id) => Number(id) >= size),
      )
      .map(([name]) => `${name} of nothing`),
  ];
}

function lintSheets(parts: Readonly<Record<string, string>>): string[] {
  const workbook = Object.entries(parts).find(([name]) => name.endsWith("workbook.xml"))?.[1] ?? "";
  const count = all(workbook, /<(?:\w+:)?(sheet) /g).length;
  const ids = all(workbook, /sheetId="(\d+)"/g);
  const ours = Object.entries(parts).filter(([, text]) => text.includes("<ignoredErrors>"));
  return [
    ...(new Set(ids).size === count ? [] : ["sheets without an id of their own"]),
    ...all(workbook, /localSheetId="(\d+)"/g)
      .filter((id) => Number(id) >= count)
      .map((id) => `no sheet ${id}`),
    ...ours.flatMap(([name, text]) => {
      const withoutRules = text.replace(
        /(<conditionalFormatting .*?<\/conditionalFormatting>)+/g,
        "<conditionalFormatting/>",
      );
      const order = all(withoutRules, /<(\w+)/g).filter((element) =>
        ELEMENT_ORDER.includes(element),
      );
      const places = order.map((element) => ELEMENT_ORDER.indexOf(element));
      return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1))
        ? []
        : [`${name}: order`];
    }),
  ];
}

function lintTables(parts: Readonly<Record<string, string>>): string[] {
  const tables = Object.entries(parts).filter(([name]) => /tables\/table\d+\.xml$/.test(name));
  const workbook = parts["xl/workbook.xml"] ?? "";
  const repeated = (values: readonly string[]): readonly string[] =>
    values.filter((value, at) => values.indexOf(value) !== at);
  const ids = tables.flatMap(([, text]) => all(text, /<table [^>]*\bid="(\d+)"/g));
  const names = [
    ...tables.flatMap(([, text]) => all(text, /displayName="([^"]+)"/g)),
    ...all(workbook, /<definedName name="([^"]+)"/g).filter((name) => !name.startsWith("_xlnm.")),
  ].map((name) => name.toLowerCase());
  return [
    ...repeated(ids).map((id) => `two tables ${id}`),
    ...repeated(names).map((name) => `two names ${name}`),
    ...tables.flatMap(([part, text]) => {
      const columns = all(text, /<tableColumn id="\d+" name="([^"]+)"/g);
      return repeated(columns.map((name) => name.toLowerCase())).map(
        (name) => `${part}: two columns ${name}`,
      );
    }),
  ];
}

function lintConditionalFormats(parts: Readonly<Record<string, string>>): string[] {
  const styles = Object.entries(parts).find(([name]) => /styles\d*\.xml$/.test(name))?.[1] ?? "";
  const differences = all(styles, /<(?:\w+:)?(dxf)[ />]/g).length;
  return Object.entries(parts).flatMap(([part, text]) => {
    if (!part.includes("worksheets/sheet")) return [];
    const halves = [
      all(text, /<x14:id>(.*?)<\/x14:id>/g),
      all(text, /<x14:cfRule [^>]*id="(.*?)"/g),
    ];
    const priorities = all(text, /<cfRule [^>]*priority="(\d+)"/g);
    return [
      ...all(text, /dxfId="(\d+)"/g)
        .filter((id) => Number(id) >= differences)
        .map((id) => `${part}: no difference ${id}`),
      ...(String(halves[0]) === String(halves[1]) ? [] : [`${part}: half a data bar`]),
      ...(new Set(priorities).size === priorities.length ? [] : [`${part}: equal priorities`]),
    ];
  });
}

/** What Excel would have to repair in a package: dangling references, missing types, wrong order. */
export function lintPackage(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  return [
    lintTypes,
    lintRelationships,
    lintStyles,
    lintSheets,
    lintTables,
    lintConditionalFormats,
  ].flatMap((lint) => lint(parts));
}

/** The namespaces that the parts of a rich workbook are written in, without quotes. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const MICROSOFT = "http://schemas.microsoft.com/office";
export const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
export const EXCEL_MAIN = `${MICROSOFT}/excel/2006/main`;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content type of a part of a spreadsheet, such as `comments`. */
export const spreadsheetType = (kind: string): string => `${SPREADSHEET}.${kind}+xml`;

export type RichPart = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Null where the extension says it. */
  readonly type: string | null;
};

export type RichLink = {
  readonly id: string;
  /** The whole type of the relationship. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
};

/** Something that a workbook holds beside its cells, with everything that it needs in the package. */
export type Feature = {
  readonly name: string;
  readonly parts?: readonly RichPart[];
  /** Elements of the first worksheet by their names; those under `extLst` are the `ext` elements. */
  readonly onSheet?: Readonly<Record<string, string>>;
  readonly sheetLinks?: readonly RichLink[];
  /** The same of the sheet 集計. */
  readonly onSecondSheet?: Readonly<Record<string, string>>;
  readonly secondSheetLinks?: readonly RichLink[];
  readonly inWorkbook?: Readonly<Record<string, string>>;
  readonly workbookLinks?: readonly RichLink[];
  readonly packageLinks?: readonly RichLink[];
};

/** A relationship of a type that ECMA-376 gives. */
export const officeLink = (id: string, kind: string, target: string): RichLink => ({
  id,
  type: `${OFFICE}/${kind}`,
  target,
});

/** A part whose type is stated by its name. */
export const xmlPart = (name: string, type: string, root: string): RichPart => ({
  name,
  type,
  content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`,
});

/** The part that holds the relationships of another. */
export const linksPart = (source: string, links: readonly RichLink[]): RichPart => {
  const at = source.lastIndexOf("/") + 1;
  const name = `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
  const elements = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  const root = `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
  return { ...xmlPart(name, "", root), type: null };
};

/** The namespaces of a workbook's parts: transitional (ECMA-376 part 4) or strict (part 1). */
export type SpreadsheetNamespaces = {
  readonly main: string;
  /** Also the beginning of the types of relationships. */
  readonly relationships: string;
};

const STRICT_ROOT = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: SpreadsheetNamespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const STRICT: SpreadsheetNamespaces = {
  main: `${STRICT_ROOT}/spreadsheetml/main`,
  relationships: `${STRICT_ROOT}/officeDocument/relationships`,
};

/** The namespaces that go with that of a workbook part's root element. */
export const namespacesOf = (main: string): SpreadsheetNamespaces =>
  main === STRICT.main ? STRICT : TRANSITIONAL;

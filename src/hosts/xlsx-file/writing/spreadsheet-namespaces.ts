/** The namespaces of a workbook's parts: transitional (ECMA-376 part 4) or strict (part 1). */
export type SpreadsheetNamespaces = {
  readonly main: string;
  /** Also the beginning of the types of relationships. */
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
};

const STRICT_ROOT = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: SpreadsheetNamespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

export const STRICT: SpreadsheetNamespaces = {
  main: `${STRICT_ROOT}/spreadsheetml/main`,
  relationships: `${STRICT_ROOT}/officeDocument/relationships`,
  drawing: `${STRICT_ROOT}/drawingml/main`,
  sheetDrawing: `${STRICT_ROOT}/drawingml/spreadsheetDrawing`,
  chart: `${STRICT_ROOT}/drawingml/chart`,
};

/** The namespaces that go with that of a workbook part's root element. */
export const namespacesOf = (main: string): SpreadsheetNamespaces =>
  main === STRICT.main ? STRICT : TRANSITIONAL;

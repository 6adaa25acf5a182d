import { commonValue } from "../behaviour/mixed-values";
import { EDGES, type CellFormat, type Edge } from "../model/cell-format";
import { NotSimulatedError } from "../protocol/excel-error";
import { isJsonObject, type JsonObject, type JsonValue } from "../protocol/json";
import { LINE_PROPERTIES, withLine } from "./border-properties";
import {
  ALIGNMENT_PROPERTIES,
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type FormatProperties,
} from "./format-properties";

const GROUPS: Readonly<Record<string, FormatProperties>> = {
  fill: FILL_PROPERTIES,
  font: FONT_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};

/** A member that the simulator does not know is no member that Excel does not have: it must be heard of. */
export function refuseUnknown(given: JsonObject, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NotSimulatedError(`the cell property ${unknown}`);
}

function told(
  formats: readonly CellFormat[],
  properties: FormatProperties,
  asked: JsonObject,
): JsonObject {
  refuseUnknown(asked, Object.keys(properties));
  const wanted = Object.entries(properties).filter(([name]) => asked[name] === true);
  return Object.fromEntries(wanted.map(([name, { get }]) => [name, commonValue(formats.map(get))]));
}

function toldBorders(formats: readonly CellFormat[], asked: JsonObject): JsonObject {
  refuseUnknown(asked, Object.keys(LINE_PROPERTIES));
  const toldEdge = (edge: Edge): JsonObject =>
    Object.fromEntries(
      Object.entries(LINE_PROPERTIES)
        .filter(([name]) => asked[name] === true)
        .map(([name, { get }]) => [
          name,
          commonValue(formats.map(({ borders }) => get(borders[edge] ?? null))),
        ]),
    );
  return Object.fromEntries(EDGES.map((edge) => [edge, toldEdge(edge)]));
}

/** What was asked for of looks, null where they differ; options are named as in `CellPropertiesFormatLoadOptions`. */
export function toldFormat(formats: readonly CellFormat[], asked: JsonObject): JsonObject {
  const { borders, ...others } = asked;
  const inGroups = Object.keys(GROUPS).flatMap((group): [string, JsonValue][] => {
    const options = others[group];
    const properties = GROUPS[group];
    if (!properties || !isJsonObject(options)) return [];
    return [[group, told(formats, properties, options)]];
  });
  const own = Object.entries(others).filter(([name]) => GROUPS[name] === undefined);
  return {
    ...told(formats, ALIGNMENT_PROPERTIES, Object.fromEntries(own)),
    ...Object.fromEntries(inGroups),
    ...(isJsonObject(borders) && { borders: toldBorders(formats, borders) }),
  };
}

function withProperties(
  format: CellFormat,
  properties: FormatProperties,
  given: JsonObject,
): CellFormat {
  refuseUnknown(given, Object.keys(properties));
  return Object.entries(given).reduce(
    (before, [name, value]) => properties[name]?.set?.(before, value) ?? before,
    format,
  );
}

function withBorders(format: CellFormat, given: JsonObject): CellFormat {
  refuseUnknown(given, EDGES);
  return EDGES.reduce((before, edge) => {
    const wanted = given[edge];
    if (!isJsonObject(wanted)) return before;
    refuseUnknown(wanted, Object.keys(LINE_PROPERTIES));
    const line = Object.entries(LINE_PROPERTIES).reduce((drawn, [name, { set }]) => {
      const value = wanted[name];
      return value === undefined ? drawn : set(drawn, value);
    }, before.borders[edge] ?? null);
    return withLine(before, edge, line);
  }, format);
}

/** A look with what `setCellProperties` gives for it. */
export function withFormat(format: CellFormat, given: JsonObject): CellFormat {
  const { borders, ...others } = given;
  const own = Object.entries(others).filter(([name]) => GROUPS[name] === undefined);
  const aligned = withProperties(format, ALIGNMENT_PROPERTIES, Object.fromEntries(own));
  const grouped = Object.entries(GROUPS).reduce((before, [group, properties]) => {
    const wanted = others[group];
    return isJsonObject(wanted) ? withProperties(before, properties, wanted) : before;
  }, aligned);
  return isJsonObject(borders) ? withBorders(grouped, borders) : grouped;
}

import { BORDER_SIDES, edgesOf, type BorderSide } from "../behaviour/border-sides";
import { commonValue } from "../behaviour/mixed-values";
import { refuseUnlessAllowed } from "../behaviour/sheet-protection";
import { cellCountOf } from "../model/area";
import { changeFormats, formatsIn } from "../model/cell-look";
import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import { defineClass, type PropertyMember } from "../protocol/members";
import { LINE_PROPERTIES, withLine, type LineProperty } from "./border-properties";
import { RangeBorderObject, RangeBordersObject } from "./format-objects";

const sideOf = (key: JsonValue): BorderSide | null =>
  BORDER_SIDES.find((side) => side === key) ?? null;

const borderOf = (target: RangeBordersObject, side: BorderSide, host: Host): RangeBorderObject =>
  new RangeBorderObject(target.sheet(host), target.areas, side);

export const rangeBordersClass = defineClass<RangeBordersObject>({
  name: "RangeBorderCollection",
  target: RangeBordersObject,
  properties: { count: { since: "1.1", get: () => BORDER_SIDES.length } },
  objects: {
    getItemAt: {
      since: "1.1",
      open: (target, args, host) => {
        const side = BORDER_SIDES[args.count(0)];
        return side ? borderOf(target, side, host) : null;
      },
    },
  },
  items: (target, host) => BORDER_SIDES.map((side) => borderOf(target, side, host)),
  item: (target, key, host) => {
    const side = sideOf(key);
    return side && borderOf(target, side, host);
  },
});

export const rangeBorderClass = defineClass<RangeBorderObject>({
  name: "RangeBorder",
  target: RangeBorderObject,
  properties: {
    sideIndex: { since: "1.1", get: ({ side }) => side },
    style: lineMember(LINE_PROPERTIES.style),
    weight: lineMember(LINE_PROPERTIES.weight),
    color: lineMember(LINE_PROPERTIES.color),
  },
});

function lineMember(property: LineProperty): PropertyMember<RangeBorderObject> {
  return {
    since: property.since,
    get: (target, host) => commonValue(valuesOf(target, property, host)),
    set: (target, value, host) => setLines(target, property, value, host),
  };
}

function* valuesOf(
  target: RangeBorderObject,
  property: LineProperty,
  host: Host,
): Generator<JsonValue> {
  const sheet = target.sheet(host);
  const edges = target.areas.flatMap((area) => edgesOf(area, target.side));
  for (const { area, edge } of edges) {
    for (const { borders } of formatsIn(sheet, area)) yield property.get(borders[edge] ?? null);
  }
}

function setLines(
  target: RangeBorderObject,
  property: LineProperty,
  value: JsonValue,
  host: Host,
): void {
  const sheet = target.sheet(host);
  refuseUnlessAllowed(sheet, "allowFormatCells");
  property.set(null, value);
  for (const { area, edge } of target.areas.flatMap((each) => edgesOf(each, target.side))) {
    changeFormats(sheet, area, (format) =>
      withLine(format, edge, property.set(format.borders[edge] ?? null, value)),
    );
    host.meter.countCellsWritten(cellCountOf(area));
  }
}

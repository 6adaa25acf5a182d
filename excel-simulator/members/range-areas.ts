import { fullAddress, toldCellCount } from "../behaviour/addresses";
import { usedAreaIn } from "../behaviour/used-area";
import { cellCountOf, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Host } from "../protocol/host";
import {
  defineClass,
  type ApiSet,
  type ObjectMember,
  type PropertyMember,
} from "../protocol/members";
import { RangeAreasObject, RangeCollectionObject } from "./range-areas-object";
import { clearMember } from "./range-clearing";
import { formatMember } from "./range-format";
import { WorksheetObject } from "./worksheet-object";

const address: PropertyMember<RangeAreasObject> = {
  since: "1.9",
  get: (target, host) =>
    target.areas.map((area) => fullAddress(target.sheet(host), area)).join(","),
};

function usedAreas(target: RangeAreasObject, valuesOnly: boolean, host: Host) {
  const sheet = target.sheet(host);
  const used = target.areas.flatMap((area) => usedAreaIn(sheet, area, valuesOnly) ?? []);
  return used.length > 0 ? new RangeAreasObject(sheet, used) : null;
}

const usedMember = (since: ApiSet): ObjectMember<RangeAreasObject> => ({
  since,
  open: (target, args, host) => usedAreas(target, args.booleanOr(0, false), host),
});

export const rangeAreasClass = defineClass<RangeAreasObject>({
  name: "RangeAreas",
  target: RangeAreasObject,
  isTracked: true,
  properties: {
    address,
    addressLocal: address,
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: {
      since: "1.9",
      get: ({ areas }) => toldCellCount(areas.reduce((sum, area) => sum + cellCountOf(area), 0)),
    },
    isEntireRow: { since: "1.9", get: ({ areas }) => areas.every(isWholeRows) },
    isEntireColumn: { since: "1.9", get: ({ areas }) => areas.every(isWholeColumns) },
  },
  objects: {
    areas: {
      since: "1.9",
      open: (target, _, host) => new RangeCollectionObject(target.sheet(host), target.areas),
    },
    format: { ...formatMember, since: "1.9" },
    worksheet: { since: "1.9", open: (target, _, host) => new WorksheetObject(target.sheet(host)) },
    getEntireRow: {
      since: "1.9",
      open: (target, _, host) =>
        new RangeAreasObject(
          target.sheet(host),
          target.areas.map((area) => ({ ...area, left: 1, right: LAST_COLUMN })),
        ),
    },
    getEntireColumn: {
      since: "1.9",
      open: (target, _, host) =>
        new RangeAreasObject(
          target.sheet(host),
          target.areas.map((area) => ({ ...area, top: 1, bottom: LAST_ROW })),
        ),
    },
    getUsedRangeAreas: usedMember("1.9"),
    getUsedRangeAreasOrNullObject: usedMember("1.9"),
  },
  methods: { clear: { ...clearMember, since: "1.9" } },
});

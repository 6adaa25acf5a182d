import { defineClass } from "../protocol/members";
import { RangeCollectionObject } from "./range-areas-object";
import { RangeObject } from "./range-object";

const rangesOf = ({ held, areas }: RangeCollectionObject): readonly RangeObject[] =>
  areas.map((area) => new RangeObject(held, area));

export const rangeCollectionClass = defineClass<RangeCollectionObject>({
  name: "RangeCollection",
  target: RangeCollectionObject,
  objects: {
    getItemAt: { since: "1.9", open: (target, args) => rangesOf(target)[args.count(0)] ?? null },
  },
  methods: { getCount: { since: "1.9", call: ({ areas }) => areas.length } },
  items: rangesOf,
});

import { NO_FILL } from "../model/cell-format";
import { defineClass } from "../protocol/members";
import { changeLooks, formatMembers } from "./format-members";
import { RangeFillObject } from "./format-objects";
import { FILL_PROPERTIES } from "./format-properties";

export const rangeFillClass = defineClass<RangeFillObject>({
  name: "RangeFill",
  target: RangeFillObject,
  properties: formatMembers(FILL_PROPERTIES),
  methods: {
    clear: {
      since: "1.1",
      call: (target, _, host) => {
        changeLooks(target, host, (format) => ({ ...format, fill: NO_FILL }));
        return null;
      },
    },
  },
});

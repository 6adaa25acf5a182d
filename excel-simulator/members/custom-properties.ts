import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";
import type { WorksheetObject } from "./worksheet-object";

/** The custom properties of a worksheet. */
export class CustomPropertiesObject extends SimulatedObject {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(readonly worksheet: WorksheetObject) {
    super();
  }

  values(host: Host): Map<string, string> {
    return this.worksheet.sheet(host).customProperties;
  }

  find(key: unknown, host: Host): CustomPropertyObject | null {
    if (typeof key !== "string") return null;
    const found = [...this.values(host).keys()].find((each) => isSameKey(each, key));
    return found === undefined ? null : new CustomPropertyObject(this, found);
  }
}

class CustomPropertyObject extends SimulatedObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    readonly properties: CustomPropertiesObject,
    readonly key: string,
  ) {
    super();
  }

  value(host: Host): string {
    const value = this.properties.values(host).get(this.key);
    if (value === undefined) throw new ExcelError("ItemNotFound", `property ${this.key}`);
    return value;
  }
}

const LONGEST_KEY = 255;

/** Keys of custom properties are the same whatever their case. */
const isSameKey = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();

export const customPropertyClass = defineClass<CustomPropertyObject>({
  name: "WorksheetCustomProperty",
  target: CustomPropertyObject,
  identity: { name: "_Id", of: ({ key }) => key },
  properties: {
    key: { since: "1.12", get: ({ key }) => key },
    value: {
      since: "1.12",
      get: (property, host) => property.value(host),
      set: ({ properties, key }, value, host) => {
        properties.values(host).set(key, String(value));
      },
    },
  },
  methods: {
    delete: {
      since: "1.12",
      call: ({ properties, key }, _, host) => {
        properties.values(host).delete(key);
        return null;
      },
    },
  },
});

export const customPropertiesClass = defineClass<CustomPropertiesObject>({
  name: "WorksheetCustomPropertyCollection",
  target: CustomPropertiesObject,
  items: (properties, host) =>
    [...properties.values(host).keys()].map((key) => new CustomPropertyObject(properties, key)),
  item: (properties, key, host) => properties.find(key, host),
  objects: {
    add: {
      since: "1.12",
      open: (properties, args, host) => {
        const key = args.text(0);
        if (key === "" || key.length > LONGEST_KEY) throw new ExcelError("InvalidArgument", "key");
        const property = properties.find(key, host) ?? new CustomPropertyObject(properties, key);
        properties.values(host).set(property.key, args.text(1));
        return property;
      },
    },
    getItemOrNullObject: {
      since: "1.12",
      open: (properties, args, host) => properties.find(args.text(0), host),
    },
  },
  methods: {
    getCount: { since: "1.12", call: (properties, _, host) => properties.values(host).size },
  },
});

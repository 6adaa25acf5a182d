import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { jsonOf } from "../protocol/json";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";

/** What the add-in keeps in the document. */
export class SettingsObject extends SimulatedObject {
  readonly className = "SettingCollection";
}

class SettingObject extends SimulatedObject {
  readonly className = "Setting";

  constructor(readonly key: string) {
    super();
  }
}

const findSetting = ({ workbook }: Host, key: unknown): SettingObject | null =>
  typeof key === "string" && workbook.settings.has(key) ? new SettingObject(key) : null;

export const settingClass = defineClass<SettingObject>({
  name: "Setting",
  target: SettingObject,
  identity: { name: "_Id", of: ({ key }) => key },
  properties: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      get: ({ key }, { workbook }) => {
        if (!workbook.settings.has(key)) throw new ExcelError("ItemNotFound", `setting ${key}`);
        return jsonOf(workbook.settings.get(key));
      },
      set: ({ key }, value, { workbook }) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: {
      since: "1.4",
      call: ({ key }, _, { workbook }) => {
        workbook.settings.delete(key);
        return null;
      },
    },
  },
});

export const settingsClass = defineClass<SettingsObject>({
  name: "SettingCollection",
  target: SettingsObject,
  items: (_, { workbook }) => [...workbook.settings.keys()].map((key) => new SettingObject(key)),
  item: (_, key, host) => findSetting(host, key),
  objects: {
    add: {
      since: "1.4",
      open: (_, args, { workbook }) => {
        const key = args.text(0);
        workbook.settings.set(key, args.json(1));
        return new SettingObject(key);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      open: (_, args, host) => findSetting(host, args.text(0)),
    },
  },
  methods: {
    getCount: { since: "1.4", call: (_, __, { workbook }) => workbook.settings.size },
  },
});

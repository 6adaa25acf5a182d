import type { SettingsMessages } from "./messages";

export const en: SettingsMessages = {
  keptSettings: {
    unusable: (file, reason) =>
      `The settings kept in “${file}” cannot be used, so the defaults were taken. ${reason}`,
    firstHolds: (file) =>
      `The settings kept in the first workbook, “${file}” (the defaults where it keeps none), are used for all workbooks; those kept in the others are not used.`,
  },
};

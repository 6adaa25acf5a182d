import type { SettingsMessages } from "./messages";

export const en: SettingsMessages = {
  settingsErrors: {
    "not-an-object": (place) => `“${place}” in the settings is not written as expected.`,
    "unknown-key": (place) => `The settings have an unknown entry “${place}”.`,
    "unknown-preset": (place) => `There is no method “${place}”.`,
    "unknown-rule": (place) => `There is no rule “${place}”.`,
    "unknown-severity": (place) =>
      `There is no severity “${place}”. Use error, warning, information or off.`,
    "not-a-list": (place) => `“${place}” in the settings must be a list in [ ].`,
    "unknown-option": (place) => `There is no option “${place}” of a rule.`,
    "option-out-of-range": (place) =>
      `The option “${place}” must be a number in the range in brackets.`,
    "accepted-without-reason": (place) =>
      `“${place}” in the settings needs a reason (because), a name (by) and a day (on, as 2022-04-01).`,
    "accepted-without-place": (place) =>
      `“${place}” in the settings needs an indicator's key (key) or a cell (cell).`,
    "not-a-text": (place) => `“${place}” in the settings must be a text.`,
    "not-true-or-false": (place) => `“${place}” in the settings must be true or false.`,
    "nothing-chosen": (place) => `“${place}” in the settings is empty. Name at least one.`,
    "chosen-twice": (place) => `“${place}” is in the settings twice. Name it once.`,
    "unknown-sheet": (place) => `There is no sheet “${place}” to write.`,
    "unknown-column": (place) => `There is no column “${place}”.`,
    "no-columns-to-choose": (place) => `The columns of the sheet “${place}” cannot be chosen.`,
    "unknown-paper": (place) => `The paper “${place}” cannot be used. Use A4 or A3.`,
    "unknown-orientation": (place) =>
      `The orientation “${place}” cannot be used. Use landscape or portrait.`,
  },
  accepted: {
    heading: (count) => `Accepted findings (${count})`,
    told: (because, by, date) => `Accepted: ${because} (${by}, ${date})`,
  },
  verdictCalled: (verdict, labels) => `${verdict} (${labels.join(", ")})`,
  rulesOff: (names) => `Rules that are switched off (${names.length}): ${names.join(", ")}`,
  keptSettings: {
    unusable: (file, reason) =>
      `The settings kept in “${file}” cannot be used, so the defaults were taken. ${reason}`,
    firstHolds: (file) =>
      `The settings kept in the first workbook, “${file}” (the defaults where it keeps none), are used for all workbooks; those kept in the others are not used.`,
  },
};

/** What is said of the settings that a workbook keeps. */
export type SettingsMessages = {
  readonly keptSettings: {
    /** Kept settings that cannot be used; `reason` is a sentence. */
    readonly unusable: (file: string, reason: string) => string;
    /** Of several workbooks the first one's settings hold. */
    readonly firstHolds: (file: string) => string;
  };
};

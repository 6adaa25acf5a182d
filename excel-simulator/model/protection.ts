/** The password of a protection as files hold it: `password`, or `algorithmName`, `hashValue`, `saltValue`, `spinCount`. */
export type PasswordAttributes = Readonly<Record<string, string>>;

/** What people may do on a protected sheet, in the words of Office.js. */
export type ProtectionOptions = {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
};

export type SheetProtection = {
  readonly options: ProtectionOptions;
  /** Null where no password is needed to lift it. */
  readonly password: PasswordAttributes | null;
};

/** Keeps people from adding, deleting, renaming, moving, hiding and showing sheets. */
export type StructureProtection = { readonly password: PasswordAttributes | null };

export const STRICTEST_OPTIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

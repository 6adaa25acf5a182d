/** One Excel as people have it: which requirement sets it offers, on what platform, within which limits. */
export type Profile = {
  readonly name: string;
  readonly platform: "Win32" | "Web";
  /** As `Office.context.diagnostics.version` gives it. */
  readonly version: string;
  /** Newest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** Null where requests and responses may have any size; in bytes. */
  readonly payloadLimit: number | null;
  /** Whether `getFileAsync` gives the workbook as an `.xlsx` file. */
  readonly givesCompressedFile: boolean;
  /** Whether any writing through the API empties the undo list of the person at the screen; a few members always do. */
  readonly writesClearUndo: boolean;
};

const MEGABYTE = 1024 * 1024;

/** The sets that every Excel of today has. */
const COMMON_SETS = {
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  ImageCoercion: "1.1",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
} as const;

const DESKTOP_SETS = {
  ...COMMON_SETS,
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  OpenBrowserWindowApi: "1.1",
  PdfFile: "1.1",
} as const;

/** Office LTSC 2021 on Windows, build 2108: the oldest Excel that the add-in is for. */
export const LTSC_2021: Profile = {
  name: "Office LTSC 2021",
  platform: "Win32",
  version: "16.0.14332.20011",
  sets: { ...DESKTOP_SETS, ExcelApi: "1.14" },
  payloadLimit: null,
  givesCompressedFile: true,
  writesClearUndo: true,
};

/** Office LTSC 2024 on Windows, build 2408. */
export const LTSC_2024: Profile = {
  name: "Office LTSC 2024",
  platform: "Win32",
  version: "16.0.17932.20000",
  sets: { ...DESKTOP_SETS, ExcelApi: "1.17", SharedRuntime: "1.2" },
  payloadLimit: null,
  givesCompressedFile: true,
  writesClearUndo: true,
};

/** Microsoft 365 on Windows, build 2606. */
export const MICROSOFT_365: Profile = {
  name: "Microsoft 365",
  platform: "Win32",
  version: "16.0.20131.20000",
  sets: {
    ...DESKTOP_SETS,
    ExcelApi: "1.21",
    ExcelApiDesktop: "1.1",
    RibbonApi: "1.3",
    SharedRuntime: "1.2",
  },
  payloadLimit: null,
  givesCompressedFile: true,
  writesClearUndo: false,
};

/** Excel on the web. */
export const EXCEL_ON_THE_WEB: Profile = {
  name: "Excel on the web",
  platform: "Web",
  version: "16.0.20131.20000",
  sets: {
    ...COMMON_SETS,
    ExcelApi: "1.21",
    ExcelApiOnline: "1.1",
    PdfFile: "1.1",
    RibbonApi: "1.3",
    SharedRuntime: "1.2",
  },
  payloadLimit: 5 * MEGABYTE,
  givesCompressedFile: false,
  writesClearUndo: false,
};

export const PROFILES: readonly Profile[] = [LTSC_2021, LTSC_2024, MICROSOFT_365, EXCEL_ON_THE_WEB];

/** Whether an Excel offers a requirement set in that version or a newer one. */
export function offersSet({ sets }: Profile, name: string, version: string): boolean {
  const offered = sets[name];
  if (offered === undefined) return false;
  const [major, minor] = partsOf(offered);
  const [askedMajor, askedMinor] = partsOf(version);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

function partsOf(version: string): readonly [number, number] {
  const [major, minor] = version.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
}

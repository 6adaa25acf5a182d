import { excelFacts } from "../../../../src/hosts/excel/capabilities/excel-facts";
import { hasCapability } from "../../../../src/hosts/excel/capabilities/has-capability";

type Offered = {
  /** The newest minor version of ExcelApi that Excel offers. */
  readonly excelApi: number;
  readonly commonSets?: readonly string[];
  /** Whether the library has the members of ExcelApi 1.18 and 1.20. */
  readonly newLibrary?: boolean;
  readonly diagnostics?: { readonly version: string; readonly platform: string };
  readonly build?: string;
};

/** A class of the library, with or without a member. */
const withMember = (owner: object, name: string | null): object =>
  name === null ? owner : Object.defineProperty(owner, name, { value: () => undefined });

/** Puts an Excel and a library in place, as far as they are asked here. */
function officeIs({ excelApi, commonSets = [], newLibrary = false, ...known }: Offered): void {
  const isSetSupported = (set: string, version: string): boolean =>
    set === "ExcelApi" ? Number(version.split(".")[1]) <= excelApi : commonSets.includes(set);
  const Worksheet = function () {};
  withMember(Worksheet.prototype, newLibrary ? "notes" : null);
  const CustomFunctionManager = withMember(() => undefined, newLibrary ? "setVisibility" : null);
  Object.assign(globalThis, {
    OSF: known.build && { ConstantNames: { FileVersion: known.build } },
    Excel: { Worksheet, CustomFunctionManager },
    Office: {
      context: {
        diagnostics: known.diagnostics,
        requirements: { isSetSupported },
        document: { getFileAsync: () => undefined },
      },
    },
  });
}

test.each([
  ["both have it", { excelApi: 21, newLibrary: true }, true],
  ["Excel announces it and the library lacks it", { excelApi: 21 }, false],
  ["the library has it and Excel does not announce it", { excelApi: 17, newLibrary: true }, false],
])("a capability is there only where both have it: %s", (_case, office, expected) => {
  officeIs(office);
  expect([hasCapability("notes"), hasCapability("undo-group")]).toEqual([expected, expected]);
});

test.each([
  [["CompressedFile", "File"], true],
  [["CompressedFile"], false],
  [[], false],
])(
  "the whole file is handed over where Excel announces all of its sets: %j",
  (commonSets, expected) => {
    officeIs({ excelApi: 14, commonSets });
    expect(hasCapability("whole-file")).toBe(expected);
  },
);

test("the facts tell what Excel and the library are, and which of the two lacks something", () => {
  officeIs({
    excelApi: 18,
    commonSets: ["CompressedFile", "File"],
    diagnostics: { version: "16.0.14332.20763", platform: "PC" },
    build: "16.0.15407.10000",
  });
  expect(excelFacts()).toEqual({
    version: "16.0.14332.20763",
    platform: "PC",
    excelApi: "1.18",
    library: "16.0.15407.10000",
    capabilities: [
      { id: "whole-file", state: "available" },
      { id: "notes", state: "library-lacks-it" },
      { id: "undo-group", state: "excel-lacks-it" },
    ],
  });
});

test("what Excel does not tell is unknown", () => {
  officeIs({ excelApi: 0 });
  expect(excelFacts()).toMatchObject({
    version: null,
    platform: null,
    excelApi: null,
    library: null,
  });
});

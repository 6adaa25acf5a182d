import { asHostError } from "../../../src/hosts/excel/excel-errors";
import { HostError } from "../../../src/hosts/host-error";

const richApiError = (code: string): Error =>
  Object.assign(new Error("拒否されました。"), { code });

test.each([
  ["InvalidOperationInCellEditMode", "excel-busy-editing"],
  ["AccessDenied", "excel-protected"],
  ["GeneralException", "excel-failed"],
  ["ItemNotFound", "excel-changed-meanwhile"],
  ["ConnectionFailure", "excel-connection-lost"],
  ["ResponsePayloadSizeLimitExceeded", "excel-too-much-at-once"],
])("%s of Office.js becomes %s", (code, expected) => {
  const cause = richApiError(code);
  const error = asHostError(cause, "seki.xlsx");
  expect(error).toMatchObject({
    code: expected,
    file: "seki.xlsx",
    detail: `${code}: 拒否されました。`,
    cause,
  });
});

test("an error without a code and a thrown text become excel-failed", () => {
  expect(asHostError(new TypeError("x is null"), "a.xlsx")).toMatchObject({
    code: "excel-failed",
    detail: "x is null",
  });
  expect(asHostError("lost", "a.xlsx")).toMatchObject({ code: "excel-failed", detail: "lost" });
});

test("a HostError stays what it is", () => {
  const error = new HostError("too-large", "seki.xlsx", "9 cells");
  expect(asHostError(error, "other.xlsx")).toBe(error);
});

import { HostError } from "../../hosts/host-error";
import type { Failure } from "./workbook-source";

/** What there is to tell of a thrown error. */
export function failureOf(error: unknown): Failure {
  return error instanceof HostError
    ? { code: error.code, aftermath: error.aftermath }
    : { code: "unexpected", aftermath: null };
}

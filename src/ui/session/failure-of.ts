import { HostError } from "../../hosts/host-error";
import type { FailureCode } from "./workbook-source";

/** The code under which the words for a thrown error are found. */
export function failureOf(error: unknown): FailureCode {
  return error instanceof HostError ? error.code : "unexpected";
}

import { HostError, type HostErrorCode } from "../../../../src/hosts/host-error";

/** The code of the HostError that an act throws; null where it throws none. Everything else is thrown on. */
export function hostErrorCode(act: () => unknown): HostErrorCode | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

import { HostError } from "../../host-error";

/** What was read; null where it is damaged. */
export function unlessDamaged<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError && error.code === "damaged") return null;
    throw error;
  }
}

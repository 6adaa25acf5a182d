import { CAPABILITIES, type Capability, type CapabilityId } from "./capabilities";

/** Whether a capability is there; else whether Excel lacks it, or only our copy of office.js does. */
export type CapabilityState = "available" | "excel-lacks-it" | "library-lacks-it";

/** Whether both Excel and our copy of office.js have a capability; Office must be ready. */
export const hasCapability = (id: CapabilityId): boolean =>
  CAPABILITIES.some((known) => known.id === id && stateOfCapability(known) === "available");

/** Asks Excel for the sets and the library for the member: either may be the older one. */
export function stateOfCapability({ sets, member }: Capability): CapabilityState {
  const { requirements } = Office.context;
  if (!sets.every(({ set, version }) => requirements.isSetSupported(set, version))) {
    return "excel-lacks-it";
  }
  return libraryHas(member) ? "available" : "library-lacks-it";
}

function libraryHas({ class: owner, name }: Capability["member"]): boolean {
  if (owner === "Office.Document") return name in Office.context.document;
  const found: unknown = Reflect.get(Excel, owner.replace("Excel.", ""));
  return typeof found === "function" && (name in found || name in Object(found.prototype));
}

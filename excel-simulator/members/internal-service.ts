import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";

/** The service that office.js itself talks to when it has started. */
export const INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

export class InternalServiceObject extends SimulatedObject {
  readonly className = "AddinInternalService";
}

export const internalServiceClass = defineClass<InternalServiceObject>({
  name: "AddinInternalService",
  target: InternalServiceObject,
  methods: { notifyActionHandlerReady: { since: "1.1", call: () => null } },
});

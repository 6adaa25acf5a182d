import type { ApiSet, MethodMember } from "../protocol/members";
import type { Host } from "../protocol/host";
import type { SimulatedObject } from "../protocol/simulated-object";

/** The two methods by which office.js begins and ends an event, under the name that the library calls it by. */
export function eventRegistration<Target extends SimulatedObject>(
  event: string,
  since: ApiSet,
  targetId: (target: Target, host: Host) => string,
): Readonly<Record<string, MethodMember<Target>>> {
  return {
    [`_Register${event}Event`]: {
      since,
      call: (target, _, host) => {
        host.subscriptions.subscribe(targetId(target, host), event);
        return null;
      },
    },
    [`_Unregister${event}Event`]: {
      since,
      call: (target, _, host) => {
        host.subscriptions.unsubscribe(targetId(target, host), event);
        return null;
      },
    },
  };
}

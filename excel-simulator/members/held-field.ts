import type { Host } from "../protocol/host";
import type { JsonValue } from "../protocol/json";
import type { ApiSet, PropertyMember } from "../protocol/members";

/** An object that stands for a piece of the model; `change` throws AccessDenied where its sheet is protected. */
type Holder<Held> = {
  read(host: Host): Held;
  change(host: Host): Held;
};

/** A property that is a field of the piece that its object stands for; `parse` throws InvalidArgument. */
export function field<Key extends string, Value extends JsonValue, Held extends Record<Key, Value>>(
  since: ApiSet,
  key: Key,
  parse: (value: JsonValue) => Held[Key],
): PropertyMember<Holder<Held>> {
  return {
    since,
    get: (object, host) => object.read(host)[key],
    set: (object, value, host) => {
      object.change(host)[key] = parse(value);
    },
  };
}

import type { Messages, ProfileError } from "../core";

/** Says everything that is wrong with what was to be a profile, in one sentence. */
export const profileErrorSentence = ({ faults }: ProfileError, messages: Messages): string =>
  messages.profile.unusable(
    faults
      .map(({ place, expected }) =>
        messages.profile.fault(place, messages.profile.expected[expected]),
      )
      .join("、"),
  );

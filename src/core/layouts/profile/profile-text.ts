import type { Profile } from "./profile";
import { parseProfile, ProfileError } from "./parse-profile";

/** Writes a profile as JSON, to be kept in a workbook or handed on as a file. */
export const profileText = (profile: Profile): string => JSON.stringify(profile, null, 2);

/** Reads a profile from its JSON; throws a `ProfileError` for anything else. */
export function profileFromText(text: string): Profile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ProfileError([{ place: "profile", expected: "object" }]);
  }
  return parseProfile(data);
}

import {
  EMPTY_PROFILE,
  ProfileError,
  profileFromText,
  profileText,
  taughtEntries,
  type Profile,
} from "../core";
import type { DocumentKeeper } from "./kept-documents";

/** What a workbook keeps about how its forms are read; `error` where it keeps something that is no profile. */
export type KeptProfile = { readonly profile: Profile | null; readonly error: ProfileError | null };

/** Reads the profile that a workbook keeps. Throws a HostError. */
export async function readKeptProfile(keeper: DocumentKeeper): Promise<KeptProfile> {
  const text = await keeper.readKept("profile");
  if (text === null) return { profile: null, error: null };
  try {
    return { profile: profileFromText(text), error: null };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return { profile: null, error };
  }
}

/** Keeps a profile in a workbook; one that holds nothing is taken out. Throws a HostError. */
export const keepProfile = (keeper: DocumentKeeper, profile: Profile): Promise<void> =>
  keeper.keep("profile", isEmpty(profile) ? null : profileText(profile));

const isEmpty = (profile: Profile): boolean =>
  profile === EMPTY_PROFILE || taughtEntries(profile).length === 0;

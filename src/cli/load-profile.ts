import { readFile } from "node:fs/promises";
import { messagesFor, ProfileError, profileFromText, type Profile } from "../core";
import { profileErrorSentence } from "../hosts/profile-sentences";
import type { CommandContext } from "./command";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

/** The profile of the file named by --profile; null where none is named. Throws a UsageError. */
export async function loadProfile({ args, locale }: CommandContext): Promise<Profile | null> {
  if (args.profile === null) return null;
  try {
    return profileFromText(await readFile(args.profile, "utf8"));
  } catch (error) {
    const reason =
      error instanceof ProfileError
        ? profileErrorSentence(error, messagesFor(locale))
        : error instanceof Error
          ? error.message
          : String(error);
    throw new UsageError(cliWords(locale).badProfile(args.profile, reason));
  }
}

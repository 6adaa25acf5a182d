import type { ValueRole } from "../../indicators";
import {
  ANSWERED_CODES,
  TAUGHT_CONCEPTS,
  type Correction,
  type Profile,
  type RelativeArea,
  type SheetCorrections,
  type TaughtConcept,
  type WordMeaning,
} from "./profile";

/** What is wrong with a profile: where, as a path such as `sheets[0].shape`, and what is expected there. */
export type ProfileFault = {
  readonly place: string;
  readonly expected: "object" | "list" | "text" | "number" | "format-1" | "known-word";
};

/** Thrown where something is no profile; has every fault, so that a person reads them all at once. */
export class ProfileError extends Error {
  readonly faults: readonly ProfileFault[];
  constructor(faults: readonly ProfileFault[]) {
    super(faults.map(({ place, expected }) => `${place}: ${expected}`).join("; "));
    this.name = "ProfileError";
    this.faults = faults;
  }
}

const ROLES: readonly ValueRole[] = ["baseline", "target", "actual", "status"];
const KINDS = ["role", "years", "answer", "no-table"] as const;

type Faults = ProfileFault[];
type Fields = Readonly<Record<string, unknown>>;

/** Reads a profile from unknown data; throws a `ProfileError` that names everything wrong with it. */
export function parseProfile(data: unknown): Profile {
  const faults: Faults = [];
  const fields = objectAt(data, "profile", faults);
  if (fields && fields["format"] !== 1) faults.push({ place: "format", expected: "format-1" });
  const words = listAt(fields?.["words"], "words", faults).flatMap((entry, index) =>
    wordAt(entry, `words[${index}]`, faults),
  );
  const sheets = listAt(fields?.["sheets"], "sheets", faults).flatMap((entry, index) =>
    sheetAt(entry, `sheets[${index}]`, faults),
  );
  if (faults.length > 0) throw new ProfileError(faults);
  return { format: 1, words, sheets };
}

function isFields(data: unknown): data is Fields {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function objectAt(data: unknown, place: string, faults: Faults): Fields | null {
  if (isFields(data)) return data;
  faults.push({ place, expected: "object" });
  return null;
}

function listAt(data: unknown, place: string, faults: Faults): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (data !== undefined) faults.push({ place, expected: "list" });
  return [];
}

function textAt(data: unknown, place: string, faults: Faults): string | null {
  if (typeof data === "string" && data.trim() !== "") return data;
  faults.push({ place, expected: "text" });
  return null;
}

function numberAt(data: unknown, place: string, faults: Faults): number | null {
  if (typeof data === "number" && Number.isInteger(data)) return data;
  faults.push({ place, expected: "number" });
  return null;
}

function oneOf<T extends string>(
  list: readonly T[],
  data: unknown,
  place: string,
  faults: Faults,
): T | null {
  const found = list.find((entry) => entry === data) ?? null;
  if (found === null) faults.push({ place, expected: "known-word" });
  return found;
}

function wordAt(data: unknown, place: string, faults: Faults): readonly WordMeaning[] {
  const fields = objectAt(data, place, faults);
  if (!fields) return [];
  const word = textAt(fields["word"], `${place}.word`, faults);
  const concept = oneOf<TaughtConcept>(
    TAUGHT_CONCEPTS,
    fields["concept"],
    `${place}.concept`,
    faults,
  );
  return word !== null && concept ? [{ word, concept }] : [];
}

function sheetAt(data: unknown, place: string, faults: Faults): readonly SheetCorrections[] {
  const fields = objectAt(data, place, faults);
  if (!fields) return [];
  const shape = textAt(fields["shape"], `${place}.shape`, faults);
  const list = listAt(fields["corrections"], `${place}.corrections`, faults);
  const corrections = list.flatMap((entry, index) =>
    correctionAt(entry, `${place}.corrections[${index}]`, faults),
  );
  return shape === null ? [] : [{ shape, corrections }];
}

function correctionAt(data: unknown, place: string, faults: Faults): readonly Correction[] {
  const fields = objectAt(data, place, faults);
  const kind = fields && oneOf(KINDS, fields["kind"], `${place}.kind`, faults);
  if (!fields || !kind) return [];
  if (kind === "no-table" && fields["area"] === null) return [{ kind, area: null }];
  const area = areaAt(fields["area"], `${place}.area`, faults);
  if (kind === "answer") {
    const code = oneOf(ANSWERED_CODES, fields["code"], `${place}.code`, faults);
    const choice = textAt(fields["choice"], `${place}.choice`, faults);
    return area && code && choice !== null ? [{ kind, code, choice, area }] : [];
  }
  if (kind !== "role") return area ? [{ kind, area }] : [];
  const role = oneOf(ROLES, fields["role"], `${place}.role`, faults);
  return area && role ? [{ kind, role, area }] : [];
}

function areaAt(data: unknown, place: string, faults: Faults): RelativeArea | null {
  const fields = objectAt(data, place, faults);
  if (!fields) return null;
  const anchor = textAt(fields["anchor"], `${place}.anchor`, faults);
  const [top, left, right] = ["top", "left", "right"].map((edge) =>
    numberAt(fields[edge], `${place}.${edge}`, faults),
  );
  const bottom =
    fields["bottom"] === null ? null : numberAt(fields["bottom"], `${place}.bottom`, faults);
  const isWhole = anchor !== null && isNumber(top) && isNumber(left) && isNumber(right);
  return isWhole ? { anchor, top, left, bottom, right } : null;
}

const isNumber = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined;

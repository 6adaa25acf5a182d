import type { SheetSnapshot } from "./snapshot";

/** What a placeholder stands for, with the words for it: `{{件数:順調}}`, `{{count:on track}}`. */
export const PLACEHOLDERS = {
  count: ["件数", "count"],
  share: ["割合", "share"],
  selfRatings: ["自己評価", "self-rating"],
  departmentCount: ["課別", "department"],
  list: ["一覧", "list"],
  asOf: ["基準日", "as of"],
  fiscalYear: ["年度", "fiscal year"],
  method: ["判定方式", "method"],
  file: ["ファイル名", "file"],
  title: ["題名", "title"],
  logoLine: ["団体名", "organisation"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlaceholderKind = keyof typeof PLACEHOLDERS;

/** A placeholder in a text. */
export type Placeholder = {
  /** As it stands there, braces included. */
  readonly text: string;
  /** Null where it may be a column of a list, or is unknown. */
  readonly kind: PlaceholderKind | null;
  /** The word before the first colon. */
  readonly word: string;
  /** The words behind it: of `{{課別:総務課:順調}}` 総務課 and 順調. */
  readonly given: readonly string[];
};

/** Half or full width, as an input method gives them. */
const PATTERN = /[{｛]{2}([^{}｛｝]+)[}｝]{2}/g;

/** Words are the same in half and full width, in capitals and small letters. */
export const foldedWord = (word: string): string => word.normalize("NFKC").trim().toLowerCase();

/** The placeholders of a text, in their order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(PATTERN)].map(([whole, inside = ""]) => {
    const [word = "", ...given] = inside
      .normalize("NFKC")
      .split(":")
      .map((part) => part.trim());
    return { text: whole, kind: kindOf(word), word, given };
  });
}

/** A text with something in the place of each placeholder. */
export const replacePlaceholders = (
  text: string,
  replacement: (placeholder: Placeholder) => string,
): string =>
  text.replace(PATTERN, (whole) => {
    const [placeholder] = placeholdersIn(whole);
    return placeholder ? replacement(placeholder) : whole;
  });

function kindOf(word: string): PlaceholderKind | null {
  const folded = foldedWord(word);
  for (const kind of KINDS) {
    const words: readonly string[] = PLACEHOLDERS[kind];
    if (words.includes(folded)) return kind;
  }
  return null;
}

const KINDS: readonly PlaceholderKind[] = [
  "count",
  "share",
  "selfRatings",
  "departmentCount",
  "list",
  "asOf",
  "fiscalYear",
  "method",
  "file",
  "title",
  "logoLine",
];

/** Whether a sheet of people's own is a summary layout to be filled in: one of its cells holds a placeholder that we know. */
export const isTemplate = ({ purpose, cells }: SheetSnapshot): boolean =>
  purpose === null &&
  cells.some(
    ({ value }) =>
      value.kind === "text" && placeholdersIn(value.text).some(({ kind }) => kind !== null),
  );

import { VERDICTS, type Verdict } from "../judgement";
import {
  GRADE_VERDICTS,
  PARTS,
  type ExpectedPath,
  type GradeVerdict,
  type Label,
  type Preset,
  type SurveyTolerance,
} from "../preset";
import { PRESETS } from "../presets";
import { PresetError } from "./preset-error";
import {
  readChoice,
  readEntries,
  readLabel,
  readList,
  readNumber,
  type Entries,
} from "./read-entry";
import { readGrades } from "./read-grades";
import { readRollUp } from "./read-roll-up";

const ENTRIES = [
  "id",
  "basedOn",
  "name",
  "summary",
  "source",
  "grades",
  "pointsAreScores",
  "finalYearGrades",
  "otherLabels",
  "path",
  "parts",
  "surveyTolerance",
  "rollUp",
] as const;

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const SHAPES = ["straight", "stepped", "custom"] as const;

/**
 * Parses a preset of one's own: everything that it does not say it has from the one named in `basedOn` (the default
 * `pace` where none is). `others` are the presets that exist. Throws a PresetError that names the entry which cannot
 * be used. See README.md for the entries.
 */
export function parsePreset(input: unknown, others: readonly Preset[] = PRESETS): Preset {
  const entries = readEntries(input, "preset", ENTRIES);
  const id = readId(entries["id"], others);
  const base = readBase(entries["basedOn"], others);
  const grades = given(entries, "grades", readGrades);
  const finalYearGrades =
    given(entries, "finalYearGrades", readGrades) ?? (grades ? undefined : base.finalYearGrades);
  const pointsAreScores = given(entries, "pointsAreScores", readBoolean) ?? base.pointsAreScores;
  const otherLabels = given(entries, "otherLabels", readOtherLabels) ?? base.otherLabels;
  const tolerance = entries["surveyTolerance"];
  return {
    id,
    basedOn: base.id,
    name: given(entries, "name", readLabel) ?? { ja: id, en: id },
    summary: given(entries, "summary", readLabel) ?? (grades ? listGrades(grades) : base.summary),
    source: given(entries, "source", readSource) ?? null,
    grades: grades ?? base.grades,
    ...(pointsAreScores !== undefined && { pointsAreScores }),
    ...(finalYearGrades && { finalYearGrades }),
    ...(otherLabels && { otherLabels }),
    path: given(entries, "path", readPath) ?? base.path,
    parts: given(entries, "parts", readParts) ?? base.parts,
    surveyTolerance:
      tolerance === null
        ? null
        : (given(entries, "surveyTolerance", readTolerance) ?? base.surveyTolerance),
    rollUp: given(entries, "rollUp", readRollUp) ?? base.rollUp,
  };
}

type EntryName = (typeof ENTRIES)[number];

/** An entry as it is read, undefined where the preset leaves it to its base. */
function given<Read>(
  entries: Entries,
  name: EntryName,
  read: (input: unknown, place: string) => Read,
): Read | undefined {
  const input = entries[name];
  return input === undefined ? undefined : read(input, name);
}

function readId(input: unknown, others: readonly Preset[]): string {
  if (typeof input !== "string" || !ID.test(input)) throw new PresetError("bad-id", String(input));
  if (others.some(({ id }) => id === input)) throw new PresetError("id-taken", input);
  return input;
}

function readBase(input: unknown, others: readonly Preset[]): Preset {
  const wanted = input === undefined ? "pace" : input;
  const base = others.find(({ id }) => id === wanted);
  if (!base) throw new PresetError("unknown-base", String(input));
  return base;
}

function readBoolean(input: unknown, place: string): boolean {
  if (typeof input !== "boolean") {
    throw new PresetError("not-a-choice", place, { choices: ["true", "false"] });
  }
  return input;
}

const readParts = (input: unknown, place: string): Preset["parts"] =>
  readChoice(input, place, PARTS);

const readSource = (input: unknown, place: string): string | null =>
  input === null ? null : readLabel(input, place).ja;

function readPath(input: unknown, place: string): ExpectedPath {
  const { shape, shares } = readEntries(input, place, ["shape", "shares"]);
  const chosen = readChoice(shape, `${place}.shape`, SHAPES);
  if (chosen !== "custom") {
    readEntries(input, place, ["shape"]);
    return { shape: chosen };
  }
  const parts = readList(shares, `${place}.shares`, (item, at) => readNumber(item, at, 0));
  const isInOrder = parts.every((part, index) => part <= 1 && part >= (parts[index - 1] ?? 0));
  if (!isInOrder || parts.length === 0) {
    throw new PresetError("shares-out-of-order", `${place}.shares`);
  }
  return { shape: chosen, shares: parts };
}

function readTolerance(input: unknown, place: string): SurveyTolerance {
  const { points, sampleSize } = readEntries(input, place, ["points", "sampleSize"]);
  if ((points === undefined) === (sampleSize === undefined)) {
    throw new PresetError("not-a-choice", place, { choices: ["points", "sampleSize"] });
  }
  return points === undefined
    ? { sampleSize: readNumber(sampleSize, `${place}.sampleSize`, 1) }
    : { points: readNumber(points, `${place}.points`, 0) };
}

type OtherVerdict = Exclude<Verdict, GradeVerdict>;

const isOther = (verdict: Verdict): verdict is OtherVerdict =>
  !GRADE_VERDICTS.some((graded) => graded === verdict);

const OTHER_VERDICTS = VERDICTS.filter(isOther);

function readOtherLabels(
  input: unknown,
  place: string,
): Readonly<Partial<Record<OtherVerdict, Label>>> {
  const labels: Partial<Record<OtherVerdict, Label>> = {};
  for (const [key, words] of Object.entries(readEntries(input, place, OTHER_VERDICTS))) {
    labels[readChoice(key, place, OTHER_VERDICTS)] = readLabel(words, `${place}.${key}`);
  }
  return labels;
}

/** The classes by their names, where nobody put the rule into a sentence. */
const listGrades = (grades: Preset["grades"]): Label => ({
  ja: grades.map(({ label }) => label.ja).join("・"),
  en: grades.map(({ label }) => label.en).join(", "),
});

import {
  AIMS,
  GRADE_VERDICTS,
  RATIOS,
  REFERENCES,
  type Condition,
  type Grade,
  type Threshold,
} from "../preset";
import { PresetError } from "./preset-error";
import {
  readChoice,
  readEntries,
  readLabel,
  readList,
  readNumber,
  type Entries,
} from "./read-entry";

function readThreshold({ from, above }: Entries, place: string): Threshold {
  if ((from === undefined) === (above === undefined)) {
    throw new PresetError("threshold-missing", place);
  }
  return from === undefined
    ? { above: readNumber(above, `${place}.above`) }
    : { from: readNumber(from, `${place}.from`) };
}

function readCondition(input: unknown, place: string): Condition {
  const entries = readEntries(input, place, ["figure", "of", "since", "from", "above"]);
  const figure = readChoice(entries["figure"], `${place}.figure`, [...RATIOS, "change"] as const);
  const threshold = readThreshold(entries, place);
  if (figure === "change") {
    readEntries(input, place, ["figure", "since", "from", "above"]);
    return {
      figure,
      since: readChoice(entries["since"], `${place}.since`, REFERENCES),
      ...threshold,
    };
  }
  readEntries(input, place, ["figure", "of", "from", "above"]);
  return { figure, of: readChoice(entries["of"], `${place}.of`, AIMS), ...threshold };
}

function readGrade(input: unknown, place: string): Grade {
  const { verdict, label, when, points } = readEntries(input, place, [
    "verdict",
    "label",
    "when",
    "points",
  ]);
  return {
    verdict: readChoice(verdict, `${place}.verdict`, GRADE_VERDICTS),
    label: readLabel(label, `${place}.label`),
    when: when === undefined ? [] : readList(when, `${place}.when`, readCondition),
    ...(points !== undefined && { points: readNumber(points, `${place}.points`, 0) }),
  };
}

/**
 * The classes of a preset, from better to worse, the last one without conditions; throws a PresetError. The order
 * is what makes a better figure never end in a worse class.
 */
export function readGrades(input: unknown, place: string): readonly Grade[] {
  const grades = readList(input, place, readGrade);
  const isFaulty = grades.findIndex(
    ({ when }, index) => (when.length === 0) !== (index === grades.length - 1),
  );
  if (grades.length < 2) throw new PresetError("too-few-grades", place);
  if (isFaulty !== -1) {
    const isLast = isFaulty === grades.length - 1;
    const code = isLast ? "last-grade-asks" : "grade-asks-nothing";
    throw new PresetError(code, `${place}[${isFaulty}]`);
  }
  const unordered = grades.findIndex((grade, index) => {
    const before = grades[index - 1];
    return before !== undefined && isBetterThan(grade, before);
  });
  if (unordered !== -1) throw new PresetError("grades-out-of-order", `${place}[${unordered}]`);
  return grades;
}

const figureOf = (condition: Condition): string =>
  condition.figure === "change"
    ? `change ${condition.since}`
    : `${condition.figure} ${condition.of}`;

const startOf = (condition: Condition): number =>
  "from" in condition ? condition.from : condition.above;

/** Whether a class is a better verdict, counts more, or asks for more of the same single figure. */
function isBetterThan(grade: Grade, before: Grade): boolean {
  const rank = ({ verdict }: Grade): number => GRADE_VERDICTS.indexOf(verdict);
  const [own, other] = [grade.when[0], before.when[0]];
  const isOneFigure = grade.when.length === 1 && before.when.length === 1;
  return (
    rank(grade) < rank(before) ||
    (grade.points ?? 0) > (before.points ?? Infinity) ||
    (isOneFigure &&
      own !== undefined &&
      other !== undefined &&
      figureOf(own) === figureOf(other) &&
      startOf(own) > startOf(other))
  );
}

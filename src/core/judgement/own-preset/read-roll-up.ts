import { AIMS, GRADE_VERDICTS, RATIOS, type MeanBand, type RollUpRule } from "../preset";
import { PresetError } from "./preset-error";
import { readChoice, readEntries, readLabel, readList, readNumber } from "./read-entry";

const WAYS = ["counts", "worst", "share-achieved", "mean"] as const;

function readBand(input: unknown, place: string): MeanBand {
  const { from, verdict, label } = readEntries(input, place, ["from", "verdict", "label"]);
  return {
    from: readNumber(from, `${place}.from`),
    verdict: readChoice(verdict, `${place}.verdict`, GRADE_VERDICTS),
    label: readLabel(label, `${place}.label`),
  };
}

function readBands(input: unknown, place: string): readonly MeanBand[] {
  const bands = readList(input, place, readBand);
  const unordered = bands.findIndex(
    ({ from }, index) => from >= (bands[index - 1]?.from ?? Infinity),
  );
  if (unordered !== -1) throw new PresetError("bands-out-of-order", `${place}[${unordered}]`);
  return bands;
}

function readMeasured(
  input: unknown,
  place: string,
): "points" | Extract<RollUpRule, { readonly by: "mean" }>["of"] {
  if (input === "points") return input;
  const { figure, of } = readEntries(input, place, ["figure", "of"]);
  return {
    figure: readChoice(figure, `${place}.figure`, RATIOS),
    of: readChoice(of, `${place}.of`, AIMS),
  };
}

function readWeights(input: unknown, place: string): Readonly<Record<string, number>> {
  const keys = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const entries = Object.entries(readEntries(input, place, keys));
  return Object.fromEntries(
    entries.map(([key, weight]) => [key, readNumber(weight, `${place}.${key}`, 0)]),
  );
}

/** How a preset sums up; throws a PresetError. */
export function readRollUp(input: unknown, place: string): RollUpRule {
  const entries = readEntries(input, place, ["by", "of", "cap", "weights", "bands"]);
  const by = readChoice(entries["by"], `${place}.by`, WAYS);
  if (by !== "mean") {
    readEntries(input, place, ["by"]);
    return { by };
  }
  const { of, cap, weights, bands } = entries;
  return {
    by,
    of: readMeasured(of, `${place}.of`),
    cap: cap === undefined || cap === null ? null : readNumber(cap, `${place}.cap`, 0),
    ...(weights !== undefined && { weights: readWeights(weights, `${place}.weights`) }),
    bands: readBands(bands, `${place}.bands`),
  };
}

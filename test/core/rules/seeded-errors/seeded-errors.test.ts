import {
  checkWorkbooks,
  defaultSettings,
  readWorkbook,
  type Finding,
  type WorkbookSnapshot,
} from "../../../../src/core";
import { cleanSample, openSample, type CleanSample } from "./clean-samples";
import { withCell, withSums } from "./edit-snapshot";
import { ERROR_KINDS, type PutError } from "./error-kinds";
import { oneOf, seeded } from "../../../support/random";

const ERRORS_OF_A_KIND = 8;
const FOUND_AT_LEAST = 0.99;
const SEED = 20_260_401;

/** The sample with the year judged taken out, as it was handed in the year before. */
function yearBefore({ snapshot, reading }: CleanSample): WorkbookSnapshot {
  const reported = reading.indicators.flatMap(({ values }) =>
    values.filter(({ role, fiscalYear }) => role === "actual" && fiscalYear === 2020),
  );
  const older = reported.reduce((edited, { cell }) => withCell(edited, cell, null), snapshot);
  return { ...older, file: "year-before.xlsx" };
}

async function openSamples(): Promise<ReadonlyMap<string, CleanSample>> {
  const [seki, ebetsu, annaka] = await Promise.all([
    openSample("seki", 2022),
    openSample("ebetsu", 2021),
    openSample("annaka", 2022),
  ]);
  return new Map([
    ["seki", seki],
    ["ebetsu", ebetsu],
    ["annaka", annaka],
    ["fuchu-group1", await openSample("fuchu-group1", 2021)],
    ["fuchu-group2", await openSample("fuchu-group2", 2021)],
    ["with sums", cleanSample(withSums(seki.snapshot), seki.asOf)],
    ["with last year", cleanSample(ebetsu.snapshot, ebetsu.asOf, [yearBefore(ebetsu)])],
  ]);
}

function findingsIn(snapshot: WorkbookSnapshot, { asOf, beside }: CleanSample): readonly Finding[] {
  const snapshots = [snapshot, ...beside];
  const readings = snapshots.map((each) => readWorkbook(each, "ja"));
  const options = { asOf, locale: "ja", settings: defaultSettings, snapshots } as const;
  return checkWorkbooks(readings, options).findings.filter(({ file }) => file === snapshot.file);
}

const placeOf = ({ rule, cell }: Finding): string => `${rule} ${cell}`;

/** What is new after an error was put in: whether it is the error itself, and what has nothing to do with its cell. */
function judge(before: readonly Finding[], after: readonly Finding[], error: PutError) {
  const known = new Set(before.map(placeOf));
  const fresh = after.filter((finding) => !known.has(placeOf(finding)));
  const isFound = fresh.some(
    ({ rule, cell }) => error.rules.includes(rule) && cell === error.foundAt,
  );
  const strays = fresh.filter(
    ({ cell, related }) =>
      cell !== error.cell && cell !== error.foundAt && !related.includes(error.cell),
  );
  return { isFound, strays: strays.map(placeOf) };
}

test("errors put into the samples at random places are found in their cells, and nowhere else", async () => {
  const samples = await openSamples();
  const clean = new Map(
    [...samples].map(([name, sample]) => [name, findingsIn(sample.snapshot, sample)]),
  );
  const random = seeded(SEED);
  const outcomes = ERROR_KINDS.flatMap((kind) =>
    Array.from({ length: ERRORS_OF_A_KIND }, () => {
      const name = oneOf(kind.samples, random);
      const sample = samples.get(name);
      if (!sample) throw new Error(`${name}: no such sample`);
      const error = kind.put(sample, random);
      const after = findingsIn(error.snapshot, sample);
      const { isFound, strays } = judge(clean.get(name) ?? [], after, error);
      return { at: `${kind.kind} in ${name} ${error.cell}`, isFound, strays };
    }),
  );
  expect(ERROR_KINDS.length).toBeGreaterThanOrEqual(20);
  expect(outcomes.length).toBeGreaterThanOrEqual(200);
  expect(outcomes.filter(({ strays }) => strays.length > 0)).toEqual([]);
  const missed = outcomes.filter(({ isFound }) => !isFound).map(({ at }) => at);
  const share = 1 - missed.length / outcomes.length;
  expect({ missed, isEnough: share >= FOUND_AT_LEAST }).toEqual({ missed, isEnough: true });
});

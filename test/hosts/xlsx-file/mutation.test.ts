import { readFileSync } from "node:fs";
import { planMarks, planReport, readWorkbook } from "../../../src/core";
import { HostError } from "../../../src/hosts/host-error";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../support/paths";
import { checkedReport, reportOn } from "../../support/sample-reports";
import {
  damageable,
  withDamagedBytes,
  withDamagedXml,
  withoutPart,
  type DamageableWorkbook,
} from "./support/damage";
import { richWorkbook } from "./support/rich-workbook/rich-workbook";
import { oneOf, seeded, type Random } from "../../support/random";

const TIMES = 10_000;
/** Of so many damaged workbooks that can be read, one is written to. */
const WRITTEN_EVERY = 10;

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(samplePath(name)));

/** Reads a workbook as every command does; throws what that throws. */
async function wholeWay(bytes: Uint8Array, writes: boolean): Promise<void> {
  const host = openXlsxFile("a.xlsx", bytes);
  const into = await host.readSnapshot();
  const reading = readWorkbook(into, "ja");
  if (!writes) return;
  await host.readAppearance();
  const report = checkedReport(into, reading);
  await host.markCells(planMarks(report, into.file));
  await host.applyPlan(planReport(report, { into, locale: "ja" }));
  await host.readSnapshot();
  await host.takeBackMarks();
}

/** What it ends in: `done`, or the code of a HostError; everything else is thrown on. */
async function endOf(bytes: Uint8Array, writes: boolean): Promise<string> {
  try {
    await wholeWay(bytes, writes);
    return "done";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

type Damaging = (workbook: DamageableWorkbook, random: Random) => Uint8Array;

/** Of ten damages eight are to XML, one takes a part out, one changes bytes. */
const DAMAGINGS: readonly Damaging[] = [
  ...Array.from({ length: 8 }, () => withDamagedXml),
  withoutPart,
  withDamagedBytes,
];

test("10,000 damaged workbooks end in a result or in a HostError", async () => {
  const random = seeded(3);
  const [stages, group] = [damageable(sample("sapporo")), damageable(sample("fuchu-group1"))];
  const ours = damageable((await reportOn(sample("fuchu-group2"))).after);
  const rich = damageable(richWorkbook("xlsm"));
  // The small ones more often, as there is less to hit in them and each takes less time.
  const workbooks = [stages, stages, stages, group, group, group, rich, rich, ours];
  const ends = new Map<string, number>();
  for (let time = 0; time < TIMES; time += 1) {
    const bytes = oneOf(DAMAGINGS, random)(oneOf(workbooks, random), random);
    const end = await endOf(bytes, time % WRITTEN_EVERY === 0).catch((cause: unknown) => {
      throw new Error(`damage ${time}`, { cause });
    });
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  expect(ends.get("done")).toBeGreaterThan(TIMES / 5);
  expect(ends.get("damaged")).toBeGreaterThan(TIMES / 5);
}, 600_000);

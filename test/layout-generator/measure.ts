/** How well the reader reads generated workbooks, by family; README.md says how to run it. */
import { parseArgs } from "node:util";
import { generateWorkbook, type GeneratedWorkbook } from "./generate";
import { scoreWorkbook, type WorkbookScore } from "./scoring/score-workbook";
import { VALUE_PARTS } from "./scoring/score-values";
import { sumScores, type Sums } from "./scoring/sums";
import { showLayout, showWorkbook } from "./show";
import { OPEN_VARIANTS, VARIANTS, type Variant } from "./vocabulary/vocabulary";

const { values: options } = parseArgs({
  options: {
    variant: { type: "string", default: "seen" },
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "0" },
    show: { type: "string" },
    layout: { type: "string" },
    family: { type: "string", default: "" },
    failures: { type: "string" },
  },
});

function parseVariant(text: string): Variant {
  const variant = VARIANTS.find((name) => name === text);
  if (!variant) throw new Error(`--variant ${text}: ${VARIANTS.join(" or ")} expected`);
  return variant;
}

function parseCount(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} ${text}: a whole number expected`);
  return Number(text);
}

type Scored = { readonly workbook: GeneratedWorkbook; readonly score: WorkbookScore };

const percent = (share: number | null): string =>
  share === null ? "-" : `${(share * 100).toFixed(1)}%`;

const rowOf = (name: string, sums: Sums): readonly string[] => [
  name,
  ...[sums.workbooks, sums.values].map(String),
  percent(sums.rightShare),
  ...[sums.wrong, sums.missing, sums.extra].map(String),
  ...[
    sums.announcedShare,
    sums.doubtedShare,
    sums.indicators,
    sums.fields,
    sums.narratives,
    sums.summaries,
  ].map(percent),
  String(sums.silent),
];

const HEADERS =
  "family,workbooks,values,right,wrong,missing,extra,announced,doubted,indicators,fields,narratives,summaries,silent";

function printTable(scored: readonly Scored[]): void {
  const families = [...new Set(scored.map(({ workbook }) => workbook.family))];
  const rows = families.map((family) =>
    rowOf(
      family,
      sumScores(
        scored.filter(({ workbook }) => workbook.family === family).map(({ score }) => score),
      ),
    ),
  );
  const all = rowOf("all", sumScores(scored.map(({ score }) => score)));
  const lines = [HEADERS.split(","), ...rows, all];
  const widths = HEADERS.split(",").map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines) {
    console.log(
      line
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  "),
    );
  }
}

/** How many of the wrong values have which part wrong. */
function printParts(scored: readonly Scored[]): void {
  const parts = scored.flatMap(({ score }) =>
    score.values.failures.flatMap((failure) => failure.parts),
  );
  const counts = VALUE_PARTS.map(
    (part) => `${part} ${parts.filter((other) => other === part).length}`,
  );
  console.log(`wrong in: ${counts.join(", ")}`);
}

/** The first failures, at most three a workbook; silent ones before those that a note speaks of. */
function printFailures(scored: readonly Scored[], most: number): void {
  const lines = scored.flatMap(({ workbook, score }) =>
    [...score.values.failures]
      .sort((first, second) => Number(first.announced) - Number(second.announced))
      .slice(0, 3)
      .map((failure) => ({ ...failure, workbook })),
  );
  const ordered = [
    ...lines.filter(({ announced }) => !announced),
    ...lines.filter(({ announced }) => announced),
  ];
  for (const { workbook, cell, message, announced } of ordered.slice(0, most)) {
    const note = announced ? " (announced)" : "";
    console.log(`seed ${workbook.seed} [${workbook.family}] ${cell} ${message}${note}`);
  }
}

const variant = parseVariant(options.variant);
const isOpen = OPEN_VARIANTS.some((name) => name === variant);
const failures = parseCount("failures", options.failures ?? (isOpen ? "20" : "0"));
if (!isOpen && (options.show !== undefined || failures > 0)) {
  throw new Error(`--variant ${variant}: its failures are not to be looked at, only its totals`);
}
if (options.layout !== undefined) {
  console.log(showLayout(generateWorkbook(variant, parseCount("layout", options.layout))));
} else if (options.show !== undefined) {
  console.log(showWorkbook(generateWorkbook(variant, parseCount("show", options.show))));
} else {
  const first = parseCount("seed", options.seed);
  const scored = Array.from({ length: parseCount("count", options.count) }, (_, index) =>
    generateWorkbook(variant, first + index),
  )
    .filter(({ family }) => family.includes(options.family))
    .map((workbook) => ({ workbook, score: scoreWorkbook(workbook) }));
  printTable(scored);
  printParts(scored);
  printFailures(scored, failures);
}

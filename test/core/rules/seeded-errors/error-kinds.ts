import type { WorkbookSnapshot } from "../../../../src/core";
import { placesIn, type CleanSample, type Place } from "./clean-samples";
import { number, text, withCell, withHiddenRow } from "./edit-snapshot";
import { oneOf, type Random } from "../../../support/random";

/** An error that was put into a workbook: the cell that is wrong, and where it must be found and by which rules. */
export type PutError = {
  readonly snapshot: WorkbookSnapshot;
  readonly cell: string;
  readonly foundAt: string;
  readonly rules: readonly string[];
};

/** A kind of error: which samples can have it, and how it is put there at a random place. */
export type ErrorKind = {
  readonly kind: string;
  readonly samples: readonly string[];
  readonly put: (sample: CleanSample, random: Random) => PutError;
};

type OnValue = {
  readonly kind: string;
  readonly samples: readonly string[];
  readonly rules: readonly string[];
  readonly isWanted: (place: Place) => boolean;
  readonly content: (place: Place, random: Random) => Parameters<typeof withCell>[2];
};

/** An error in the cell of a single value, to be found in that cell. */
const onValue = ({ kind, samples, rules, isWanted, content }: OnValue): ErrorKind => ({
  kind,
  samples,
  put: (sample, random) => {
    const place = oneOf(placesIn(sample, isWanted), random);
    const { cell } = place.value;
    const snapshot = withCell(sample.snapshot, cell, content(place, random));
    return { snapshot, cell, foundAt: cell, rules };
  },
});

const FIGURES = /\d[\d,]*(?:\.\d+)?/;

const isFigure = ({ value: { kind, measures, role } }: Place): boolean =>
  (kind === "number" || kind === "percent") && measures.length === 1 && role !== "status";

const figureOf = ({ value }: Place): number =>
  Number((FIGURES.exec(value.text)?.[0] ?? "").replaceAll(",", ""));

/** The text of a value with another figure in it. */
const withFigure = ({ value }: Place, figure: number | string): string =>
  value.text.replace(FIGURES, String(figure));

/** The other figures of a place's indicator, in the same unit. */
const othersOf = ({ indicator, value }: Place): readonly number[] =>
  indicator.values
    .filter((other) => other !== value && isFigure({ indicator, value: other }))
    .map((other) => other.measures[0]?.number ?? 0);

/** Whether others tell what is usual: so many of them, none of them small, and not far from each other. */
const hasUsual = (place: Place, fewest: number): boolean => {
  const numbers = [...othersOf(place), place.value.measures[0]?.number ?? 0];
  return (
    numbers.length > fewest &&
    Math.min(...numbers) >= 5 &&
    Math.max(...numbers) <= 1.4 * Math.min(...numbers)
  );
};

const isActualOf =
  (year: number) =>
  ({ value }: Place): boolean =>
    value.role === "actual" && value.fiscalYear === year;

const fullWidth = (digits: string): string =>
  digits.replace(/[0-9.,%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const swapped = (figure: number, random: Random): number => {
  const digits = [...String(figure)];
  const unequal = digits.slice(1).flatMap((digit, at) => (digit === digits[at] ? [] : [at]));
  const at = oneOf(
    unequal.filter((index) => index > 0 || digits[1] !== "0"),
    random,
  );
  return Number(
    [...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(""),
  );
};

const valueErrors: readonly ErrorKind[] = [
  onValue({
    kind: "full-width digits",
    samples: ["ebetsu", "annaka"],
    rules: ["full-width-digits"],
    isWanted: isFigure,
    content: ({ value }) => text(value.text.replace(/[0-9][0-9.,]*%?/g, fullWidth)),
  }),
  onValue({
    kind: "a number stored as text",
    samples: ["seki", "ebetsu"],
    rules: ["number-as-text"],
    isWanted: (place) => isFigure(place) && /^[\d,]+$/.test(place.value.text),
    content: ({ value }) => text(value.text),
  }),
  onValue({
    kind: "an error value",
    samples: ["seki", "ebetsu", "annaka"],
    rules: ["error-value"],
    isWanted: isFigure,
    content: (_, random) => {
      const code = oneOf(["#REF!", "#DIV/0!", "#N/A", "#VALUE!"], random);
      return { value: { kind: "error", code }, text: code };
    },
  }),
  onValue({
    kind: "a link to another workbook",
    samples: ["seki", "ebetsu"],
    rules: ["external-link"],
    isWanted: (place) => isFigure(place) && /^[\d,]+$/.test(place.value.text),
    content: (place) => ({
      ...number(figureOf(place), place.value.text),
      formula: "[1]集計!$B$5",
    }),
  }),
  onValue({
    kind: "a date in place of a figure",
    samples: ["seki", "ebetsu"],
    rules: ["date-as-figure"],
    isWanted: (place) => isFigure(place) && othersOf(place).length > 0,
    content: (_, random) => {
      const [month, day] = [1 + random.below(12), 1 + random.below(28)];
      const shown = `${month}月${day}日`;
      return { value: { kind: "date", date: { year: 2021, month, day } }, text: shown };
    },
  }),
  onValue({
    kind: "another unit",
    samples: ["ebetsu", "annaka"],
    rules: ["unit-differs"],
    isWanted: (place) =>
      isFigure(place) && othersOf(place).length > 1 && /\d(?:件|回|日|人)$/.test(place.value.text),
    content: ({ value }) => text(value.text.replace(/.$/, "校")),
  }),
  onValue({
    kind: "a thousand times as much",
    samples: ["ebetsu", "annaka"],
    rules: ["scale-differs", "share-over-hundred"],
    isWanted: (place) =>
      isFigure(place) && hasUsual(place, 1) && place.value.measures[0]?.unit !== "%",
    content: (place) => text(withFigure(place, figureOf(place) * 1000)),
  }),
  onValue({
    kind: "a decimal point moved",
    samples: ["ebetsu", "annaka"],
    rules: ["decimal-slip", "share-over-hundred"],
    isWanted: (place) => isFigure(place) && hasUsual(place, 2),
    content: (place) => text(withFigure(place, Number((figureOf(place) * 10).toFixed(4)))),
  }),
  onValue({
    kind: "a figure thirty times as much",
    samples: ["ebetsu"],
    rules: ["value-jump", "decimal-slip", "scale-differs", "share-over-hundred"],
    isWanted: (place) =>
      isActualOf(2020)(place) && isFigure(place) && Math.min(...othersOf(place)) >= 5,
    content: (place, random) =>
      text(withFigure(place, Math.round(figureOf(place) * (25 + random.below(20))))),
  }),
  onValue({
    kind: "a share of more than all",
    samples: ["ebetsu", "annaka"],
    rules: ["share-over-hundred"],
    isWanted: (place) =>
      isFigure(place) &&
      place.value.kind === "percent" &&
      /市民割合|職員割合|収納率|参加率/.test(place.indicator.name + place.value.text),
    content: (place, random) => text(withFigure(place, 101 + random.below(80))),
  }),
  onValue({
    kind: "last year's figure with two digits changed round",
    samples: ["ebetsu"],
    rules: ["digits-transposed"],
    isWanted: (place) => isActualOf(2020)(place) && isFigure(place) && figureOf(place) > 1000,
    content: ({ indicator, value }, random) => {
      const before = indicator.values.find(isLastYear);
      const figure = figureOf({ indicator, value: before ?? value });
      return text(withFigure({ indicator, value }, swapped(figure, random)));
    },
  }),
];

const isLastYear = ({ role, fiscalYear }: Place["value"]): boolean =>
  role === "actual" && fiscalYear === 2019;

const planErrors: readonly ErrorKind[] = [
  onValue({
    kind: "a letter among the digits of a target",
    samples: ["ebetsu", "annaka"],
    rules: ["plan-figure-unreadable"],
    isWanted: (place) =>
      isFigure(place) &&
      (place.value.role === "target" || place.value.role === "baseline") &&
      place.indicator.values.some(
        (other) =>
          other !== place.value &&
          (other.role === "target" || other.role === "baseline") &&
          isFigure({ indicator: place.indicator, value: other }),
      ),
    content: (place) => text(withFigure(place, `${figureOf(place)}くらい?`)),
  }),
  onValue({
    kind: "words in place of an actual",
    samples: ["ebetsu"],
    rules: ["actual-unreadable"],
    isWanted: (place) =>
      isActualOf(2020)(place) &&
      isFigure(place) &&
      place.indicator.values.some(
        (other) => other.role === "target" && other.measures.length > 0 && other.kind !== "score",
      ),
    content: (_, random) =>
      text(oneOf(["昨年並みの見通し", "順調に伸びている", "別紙参照"], random)),
  }),
  onValue({
    kind: "an actual left blank",
    samples: ["ebetsu"],
    rules: ["actual-missing"],
    isWanted: isActualOf(2020),
    content: () => null,
  }),
  onValue({
    kind: "a target left blank",
    samples: ["ebetsu"],
    rules: ["target-missing"],
    isWanted: ({ indicator, value }) =>
      value.role === "target" &&
      indicator.values.filter(({ role }) => role === "target").length === 1,
    content: () => null,
  }),
  onValue({
    kind: "a baseline left blank",
    samples: ["ebetsu", "annaka"],
    rules: ["baseline-missing"],
    isWanted: ({ indicator, value }) =>
      value.role === "baseline" &&
      indicator.values.some(({ role, measures }) => role === "target" && measures.length > 0),
    content: () => null,
  }),
  onValue({
    kind: "a stage behind the plan",
    samples: ["ebetsu"],
    rules: ["stage-behind-plan"],
    isWanted: (place) =>
      isActualOf(2020)(place) && place.value.kind === "stage" && place.value.text !== "検討",
    content: () => text("未着手"),
  }),
  onValue({
    kind: "a self-rating outside the legend",
    samples: ["seki"],
    rules: ["self-rating-not-in-legend"],
    isWanted: ({ value }) => value.role === "status" && value.text !== "達成",
    content: (_, random) => text(oneOf(["概ね良好", "Ａ", "完了", "継続中"], random)),
  }),
];

const sheetErrors: readonly ErrorKind[] = [
  {
    kind: "an actual in a year to come",
    samples: ["ebetsu"],
    put: ({ snapshot, reading }, random) => {
      const blanks = reading.indicators.flatMap((indicator) =>
        indicator.values.some(({ kind }) => kind === "stage")
          ? []
          : indicator.blanks.filter(
              ({ role, fiscalYear }) => role === "actual" && fiscalYear === 2021,
            ),
      );
      const { cell } = oneOf(blanks, random);
      const shown = text(`${20 + random.below(50)}`);
      return put(withCell(snapshot, cell, shown), cell, cell, "actual-in-future-year");
    },
  },
  {
    kind: "a year of another era",
    samples: ["ebetsu", "annaka"],
    put: (sample, random) => {
      const headers = placesIn(sample, ({ value }) => value.role === "target").flatMap(
        ({ value }) =>
          value.fiscalYear === 2021
            ? value.headers.filter((header) => columnOf(header) === columnOf(value.cell))
            : [],
      );
      const header = oneOf(headers, random);
      return put(
        withCell(sample.snapshot, header, text("平成3年度")),
        header,
        header,
        "year-outside-plan",
      );
    },
  },
  {
    kind: "a hidden row",
    samples: ["ebetsu", "annaka", "seki"],
    put: (sample, random) => {
      const { value } = oneOf(placesIn(sample, isFigure), random);
      const row = /\d+$/.exec(value.cell)?.[0] ?? "";
      const sheet = value.cell.slice(0, value.cell.lastIndexOf("!"));
      const inRow = sample.reading.indicators
        .flatMap(({ values }) => values)
        .find(
          ({ cell }) => new RegExp(`![A-Z]+${row}$`).test(cell) && cell.startsWith(`${sheet}!`),
        );
      const foundAt = inRow?.cell ?? value.cell;
      return put(withHiddenRow(sample.snapshot, value.cell), value.cell, foundAt, "hidden-values");
    },
  },
  {
    kind: "a department left blank",
    samples: ["seki", "ebetsu", "annaka"],
    put: ({ snapshot, reading }, random) => {
      const indicator = oneOf(
        reading.indicators.filter(({ department }) => department !== null),
        random,
      );
      const cell = departmentCell(snapshot, indicator.department ?? "", indicator.nameCell);
      return put(withCell(snapshot, cell, null), cell, indicator.nameCell, "department-missing");
    },
  },
  {
    kind: "a miscount on the cover",
    samples: ["seki"],
    put: ({ snapshot, reading }, random) => {
      const lines = reading.summaries.filter(({ cell }) => cell !== "総括!B6");
      const line = oneOf(lines, random);
      const count = (line.number ?? 0) + 1 + random.below(5);
      return put(
        withCell(snapshot, line.cell, number(count)),
        line.cell,
        line.cell,
        "status-count-differs",
      );
    },
  },
  {
    kind: "a wrong mean",
    samples: ["fuchu-group1", "fuchu-group2"],
    put: ({ snapshot, reading }, random) => {
      const line = oneOf(
        reading.summaries.filter(({ kind }) => kind === "average"),
        random,
      );
      const mean = Number(((line.number ?? 0) + 0.2 + random.below(5) / 10).toFixed(1));
      return put(
        withCell(snapshot, line.cell, number(mean)),
        line.cell,
        line.cell,
        "average-differs",
      );
    },
  },
  {
    kind: "a formula overwritten",
    samples: ["with sums"],
    put: ({ snapshot }, random) => {
      const cell = `部署別!D${3 + random.below(4)}`;
      const typed = number(1 + random.below(9));
      // The total is a formula's last result and would follow.
      return { ...put(withCell(snapshot, cell, typed), cell, cell, "formula-overwritten") };
    },
  },
  {
    kind: "a wrong total",
    samples: ["with sums"],
    put: ({ snapshot }, random) => {
      const cell = `部署別!${oneOf(["B", "C", "D"], random)}8`;
      const typed = number(1000 + random.below(900));
      return put(withCell(snapshot, cell, typed), cell, cell, "total-differs");
    },
  },
  {
    kind: "a figure changed since the last version",
    samples: ["with last year"],
    put: (sample, random) => {
      const place = oneOf(
        placesIn(sample, (each) => isActualOf(2019)(each) && isFigure(each)),
        random,
      );
      const { cell } = place.value;
      const changed = text(withFigure(place, Number((figureOf(place) + 1).toFixed(4))));
      return put(withCell(sample.snapshot, cell, changed), cell, cell, "past-figure-changed");
    },
  },
  {
    kind: "a target changed since the last version",
    samples: ["with last year"],
    put: (sample, random) => {
      const place = oneOf(
        placesIn(sample, (each) => each.value.role === "target" && isFigure(each)),
        random,
      );
      const { cell } = place.value;
      const changed = text(withFigure(place, Number((figureOf(place) - 1).toFixed(4))));
      return put(withCell(sample.snapshot, cell, changed), cell, cell, "target-changed");
    },
  },
];

const columnOf = (reference: string): string => /!([A-Z]+)\d+$/.exec(reference)?.[1] ?? "";

function put(snapshot: WorkbookSnapshot, cell: string, foundAt: string, rule: string): PutError {
  return { snapshot, cell, foundAt, rules: [rule] };
}

/** The nearest cell at or above an indicator's name that holds its department. */
function departmentCell(snapshot: WorkbookSnapshot, department: string, nameCell: string): string {
  const sheetName = nameCell.slice(0, nameCell.lastIndexOf("!"));
  const row = Number(/\d+$/.exec(nameCell)?.[0]);
  const cells = snapshot.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
  const cell = cells
    .filter((each) => each.row <= row + 2 && each.text.trim() === department)
    .at(-1);
  if (!cell) throw new Error(`${nameCell}: no cell says ${department}`);
  return `${sheetName}!${String.fromCharCode(64 + cell.column)}${cell.row}`;
}

/** Every kind of error that is put into the samples. */
export const ERROR_KINDS: readonly ErrorKind[] = [...valueErrors, ...planErrors, ...sheetErrors];

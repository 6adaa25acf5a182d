import type { Messages } from "../messages";
import type { ReportSettings } from "../settings";
import type { PageSetup } from "./workbook-plan";

/** How a sheet prints: its title with the file's name, page x of y, and the day of printing at the foot of each page. */
export function pageSetup(
  title: string,
  { page }: Messages,
  { paper = "A4", orientation = "landscape" }: Pick<ReportSettings, "paper" | "orientation"> = {},
): PageSetup {
  return {
    paper,
    orientation,
    footer: {
      left: [`${title}（`, { field: "file" }, "）"],
      center: [{ field: "page" }, " / ", { field: "pages" }],
      right: [page.printedOn, { field: "date" }],
    },
  };
}

/** In millimetres, the shorter and the longer side. */
const PAPER_SIDES = { A4: [210, 297], A3: [297, 420] } as const;
/** Left and right margins of 0.6 inches. */
const MARGINS_IN_MILLIMETRES = 30;
/** A half-width digit of the standard font: 7 pixels of 1/96 inch. */
const DIGIT_IN_MILLIMETRES = (7 / 96) * 25.4;
/** What a column takes beside its width in digits. */
const COLUMN_PADDING = 0.71;
/** Text of 10 points is still read at 6. */
const SMALLEST_SCALE = 0.6;
/** Narrower columns hold numbers and short words, and stay as they are. */
const NARROW = 10;

/** How many digits fit beside each other on a page that is printed as small as can be read. */
function roomOnPage({ paper, orientation }: Pick<PageSetup, "paper" | "orientation">): number {
  const [short, long] = PAPER_SIDES[paper];
  const width = (orientation === "landscape" ? long : short) - MARGINS_IN_MILLIMETRES;
  return width / DIGIT_IN_MILLIMETRES / SMALLEST_SCALE;
}

/** Widths of columns in digits, the wide ones made narrower where text would be printed too small to be read. */
export function fitWidths(
  widths: readonly number[],
  page: Pick<PageSetup, "paper" | "orientation">,
): readonly number[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const room = roomOnPage(page) - widths.length * COLUMN_PADDING;
  const narrow = sum(widths.filter((width) => width <= NARROW));
  const wide = sum(widths) - narrow;
  const share = (room - narrow) / wide;
  if (share >= 1 || wide === 0) return widths;
  return widths.map((width) =>
    width <= NARROW ? width : Math.max(NARROW, Math.round(width * share * 10) / 10),
  );
}

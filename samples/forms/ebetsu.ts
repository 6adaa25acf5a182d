import type { Workbook } from "@mui/x-internal-exceljs-fork";
import { formYear, lines, list, record, text } from "../data-shape";
import {
  BLOCK_ROWS,
  drawEbetsuBlock,
  parseEbetsuIndicator,
  type EbetsuYears,
} from "./ebetsu-block";
import { formPen, type FormLook } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

const LOOK: FormLook = { font: "游ゴシック", size: 10.5, lineHeight: 1.7, headerFill: "FFE2EFDA" };

const parseInitiative = record({
  title: text,
  content: lines,
  indicators: list(parseEbetsuIndicator),
});
const parseGoal = record({
  sheet: text,
  title: text,
  policies: list(record({ heading: text, initiatives: list(parseInitiative) })),
});
const parseEbetsu = record({
  baselineYear: formYear,
  years: list(formYear),
  goals: list(parseGoal),
});

type Goal = ReturnType<typeof parseGoal>;

function drawGoal(workbook: Workbook, goal: Goal, years: EbetsuYears) {
  const sheet = workbook.addWorksheet(goal.sheet);
  setColumnWidths(sheet, [22, 17, 15, 15, 15, 15, 16]);
  setUpPrinting(sheet, { orientation: "portrait", pages: "as-many-as-needed" });
  const pen = formPen(sheet, LOOK);
  pen.title("A1:G1", goal.title);
  let row = 3;
  const records = goal.policies.flatMap((policy) => {
    pen.title(`A${row}:G${row}`, policy.heading);
    row += 1;
    return policy.initiatives.flatMap((initiative) => {
      pen.header(`A${row}`, "取組項目");
      pen.prose(`B${row}:G${row}`, initiative.title);
      pen.header(`A${row + 1}`, "取組内容");
      pen.prose(`B${row + 1}:G${row + 1}`, initiative.content);
      row += 2;
      return initiative.indicators.map((indicator) => {
        const place = { sheet: goal.sheet, goal: goal.title, row };
        row += BLOCK_ROWS;
        return drawEbetsuBlock(pen, indicator, years, place);
      });
    });
  });
  pen.finish();
  return records;
}

/** Ebetsu: a sheet per goal, a block per indicator with the years across. */
export function drawEbetsu(workbook: Workbook, data: unknown) {
  const { goals, ...years } = parseEbetsu(data, "ebetsu");
  return { records: goals.flatMap((goal) => drawGoal(workbook, goal, years)) };
}

import type { Workbook, Worksheet } from "@mui/x-internal-exceljs-fork";
import { lines, list, record, text } from "../data-shape";
import { formPen, type FormLook, type FormPen } from "./form-pen";
import { setColumnWidths, setUpPrinting } from "./print-setup";

const LOOK: FormLook = { font: "游ゴシック", size: 10, lineHeight: 1.7, headerFill: "FFFCE4D6" };

const parseSheet = record({
  number: text,
  policy: text,
  division: text,
  department: text,
  relatedDepartments: text,
  version: text,
  overall: text,
  average: text,
  scores: list(record({ name: text, score: text })),
  done: lines,
  remaining: lines,
  points: lines,
  cooperation: lines,
  needs: lines,
  vision: lines,
  reason: lines,
});
const parseFuchu = record({ title: text, sheets: list(parseSheet) });

type ReviewSheet = ReturnType<typeof parseSheet>;

const FIRST_SCORE_ROW = 8;

function drawHead(pen: FormPen, title: string, sheet: ReviewSheet): void {
  pen.title("A1:F1", title);
  const head = [
    ["A", "番号", sheet.number],
    ["B", "基本施策名", sheet.policy],
    ["C", "主担当部", sheet.division],
    ["D", "主担当課", sheet.department],
    ["E", "関係課", sheet.relatedDepartments],
    ["F", "ver 情報", sheet.version],
  ] as const;
  for (const [column, label, value] of head) {
    pen.header(`${column}3`, label);
    pen.value(`${column}4`, value);
  }
}

/** Draws the scores, and says where each stands; the status and the mean span all of them. */
function drawScores(pen: FormPen, sheet: ReviewSheet) {
  const lastRow = FIRST_SCORE_ROW + sheet.scores.length - 1;
  pen.caption("A6:F6", "ア. 第6次総合計画後期基本計画の進捗状況");
  pen.header("A7:B7", "基本施策全体の進捗状況");
  pen.header("C7", "平均値");
  pen.header("D7:E7", "施策名");
  pen.header("F7", "進捗状況");
  pen.value(`A8:B${lastRow}`, sheet.overall);
  pen.value(`C8:C${lastRow}`, sheet.average);
  return sheet.scores.map(({ name, score }, index) => {
    const row = FIRST_SCORE_ROW + index;
    pen.prose(`D${row}:E${row}`, name);
    pen.value(`F${row}`, score);
    return { name, text: score, cell: `F${row}` };
  });
}

function drawWords(pen: FormPen, sheet: ReviewSheet, top: number): void {
  const labelled = (row: number, label: string, words: string): void => {
    pen.header(`A${row}`, label);
    pen.prose(`B${row}:F${row}`, words);
  };
  const section = (row: number, heading: string): void => pen.caption(`A${row}:F${row}`, heading);
  section(top, "イ. これまでに（第6次総合計画期間に）得られた成果・残された課題");
  labelled(top + 1, "主な取組と成果", sheet.done);
  labelled(top + 2, "残された課題", sheet.remaining);
  section(top + 4, "エ. 次期総合計画策定に向けた見直しの論点");
  pen.prose(`A${top + 5}:F${top + 5}`, sheet.points);
  section(top + 7, "オ. 協働の実践に向けて");
  pen.prose(`A${top + 8}:F${top + 8}`, sheet.cooperation);
  section(top + 10, "ウ. 今後、予想される新たなニーズ・課題");
  pen.prose(`A${top + 11}:F${top + 11}`, sheet.needs);
  section(top + 13, "カ. 第6次総合計画（基本構想）における「めざすまちの姿」の見直し");
  labelled(top + 14, "「めざすまちの姿」", sheet.vision);
  labelled(top + 15, "見直しの理由", sheet.reason);
}

function layOut(sheet: Worksheet): void {
  setColumnWidths(sheet, [15, 24, 14, 18, 28, 28]);
  setUpPrinting(sheet, { orientation: "portrait", pages: "as-many-as-needed" });
}

/** Fuchu: a review sheet per policy, its status the mean of scores from 1 to 3. */
export function drawFuchu(workbook: Workbook, data: unknown) {
  const { title, sheets } = parseFuchu(data, "fuchu");
  const records = sheets.map((review) => {
    const sheet = workbook.addWorksheet(review.number);
    layOut(sheet);
    const pen = formPen(sheet, LOOK);
    drawHead(pen, title, review);
    const scores = drawScores(pen, review);
    drawWords(pen, review, FIRST_SCORE_ROW + scores.length + 1);
    pen.finish();
    return {
      sheet: review.number,
      no: review.number,
      item: review.policy,
      department: review.department,
      version: review.version,
      overall: { text: review.overall, cell: "A8" },
      average: { value: Number(review.average), cell: "C8" },
      scores,
    };
  });
  return { records };
}

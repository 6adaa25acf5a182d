import {
  DEFAULT_PRESET,
  type CheckReport,
  type Finding,
  type Judgement,
  type WorkbookReading,
} from "../../../src/core";

type Indicator = WorkbookReading["indicators"][number];

/** An indicator of which only the name matters. */
export const anIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  key: "施設利用者数",
  sheet: "1",
  number: "1",
  goal: null,
  initiative: null,
  name: "施設利用者数",
  unit: "人",
  department: "秘書課",
  nameCell: "1!B8",
  values: [],
  blanks: [],
  narratives: [],
  ...given,
});

/** What was read in a workbook that holds nothing but what is given. */
export const aReading = (given: Partial<WorkbookReading> = {}): WorkbookReading => ({
  file: "a.xlsx",
  sheetNames: ["1"],
  indicators: [],
  summaries: [],
  notes: [],
  sheets: [],
  ...given,
});

/** An actual that is missing, as a warning to the 秘書課. */
export const aFinding = (given: Partial<Finding> = {}): Finding => ({
  rule: "actual-missing",
  severity: "warning",
  file: "a.xlsx",
  cell: "1!E8",
  related: [],
  department: "秘書課",
  key: null,
  message: "実績が記入されていません。",
  data: {},
  ...given,
});

/** A verdict of being on track that the department shares. */
export const aJudgement = (given: Partial<Judgement> = {}): Judgement => ({
  key: "施設利用者数",
  file: "a.xlsx",
  cell: "1!E8",
  fiscalYear: 2021,
  verdict: "on-track",
  label: "順調",
  attainment: 0.9,
  progress: 0.8,
  expected: 80,
  reason: "実績72人は、目標80人の90％です。",
  reasonCode: "pace",
  selfRating: "順調",
  agrees: true,
  direction: { better: "higher", from: "default" },
  score: null,
  trend: null,
  ...given,
});

/** A report over one empty workbook at the end of 令和3年度. */
export const aReport = (given: Partial<CheckReport> = {}): CheckReport => ({
  format: 1,
  asOf: "2022-03-31",
  method: {
    preset: "pace",
    onTrackFrom: 0.9,
    slightlyBehindFrom: 0.6,
    name: "進み具合",
    summary: "目安に対する進みによる",
    source: null,
    definition: DEFAULT_PRESET,
  },
  workbooks: [aReading()],
  judgements: [],
  findings: [],
  rules: [],
  ...given,
});

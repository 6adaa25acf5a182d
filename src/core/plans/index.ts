export { planReport, type PlanOptions } from "./plan-report";
export type * from "./mark-plan";
export { planMarks } from "./plan-marks";
export type * from "./workbook-plan";
export { VERDICT_LOOK } from "./verdict-look";

export { CHOOSABLE_COLUMNS, choosableColumns } from "./sheets/choosable-columns";
export { indicatorsCsv } from "./csv/indicators-csv";
export { planReport, type PlanOptions } from "./plan-report";
export type * from "./mark-plan";
export { planPreview } from "./preview/plan-preview";
export { PREVIEW_USES, previewUseOf, type PreviewUse } from "./preview/preview-use";
export { planMarks } from "./plan-marks";
export type * from "./workbook-plan";
export { VERDICT_LOOK } from "./verdict-look";

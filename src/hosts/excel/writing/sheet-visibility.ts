/** How Office.js calls what a snapshot says of a sheet. */
export const VISIBILITY = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
} as const;

/** Queues the removal of a sheet; a very hidden one cannot be removed before it is shown. */
export function queueDelete({ workbook }: Excel.RequestContext, id: string): void {
  const sheet = workbook.worksheets.getItem(id);
  sheet.visibility = "Visible";
  sheet.delete();
}

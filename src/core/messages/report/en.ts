import type { ReportMessages } from "./messages";

export const en: ReportMessages = {
  titled: (title, sheet) => `${title} – ${sheet}`,
  page: { printedOn: "Printed " },
};

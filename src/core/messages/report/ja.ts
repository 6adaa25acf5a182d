import type { ReportMessages } from "./messages";

export const ja: ReportMessages = {
  titled: (title, sheet) => `${title}\u3000${sheet}`,
  page: { printedOn: "印刷日 " },
};

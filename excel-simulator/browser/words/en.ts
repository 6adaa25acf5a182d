import { bytesText } from "./bytes";
import type { ExcelWords } from "./words";

export const en: ExcelWords = {
  notice:
    "This is not Excel but a page that behaves like it. The task pane on the right is the very one that Excel loads.",
  profile: "Version of Excel",
  onTheWeb: "Excel on the web",
  ownFile: "Your own file",
  open: "Open a file",
  save: "Save (download)",
  ribbon: "Ribbon",
  faults: {
    title: "What may happen",
    cellEdit: "A cell is being edited",
    sheetProtected: "The shown sheet is protected",
    structureProtected: "The workbook’s structure is protected",
    connectionLost: "The connection to Excel is lost",
  },
  workbook: "Workbook",
  reading: "Opening the workbook…",
  pane: {
    label: "Task pane",
    close: "Close the task pane",
  },
  status: {
    ready: "Ready",
    running: (command) => `Running “${command}”…`,
    failed: (command) => `“${command}” could not be run. Please reload the page.`,
    meter: "Between the add-in and Excel",
    counts: ({ syncs, requestBytes, responseBytes, largestResponseBytes, undoCleared }) => [
      `${syncs} round trips`,
      `${bytesText(requestBytes)} sent`,
      `${bytesText(responseBytes)} received (largest ${bytesText(largestResponseBytes)})`,
      `undo list emptied ${undoCleared} times`,
    ],
    restart: "Restart",
  },
  notSimulated: (members) =>
    `The add-in asked for what this simulated Excel lacks; Excel itself will behave otherwise: ${members.join(", ")}`,
};

/** What the pane finds when it starts; all but `ready` end in a sentence. */
export type OfficeStart =
  "ready" | "script-missing" | "no-answer" | "outside-excel" | "excel-too-old";

/** What starting needs of Office.js; null where its script did not load. */
export type OfficeDoor = {
  /** Settles when Office.js has met its host; never where one of its files is blocked. */
  onReady(): Promise<{ readonly host: unknown }>;
  isSupported(requirementSet: string, version: string): boolean;
} | null;

/** The oldest Excel that we can work in, as Office LTSC 2021 has it and more. */
const EXCEL_API = { set: "ExcelApi", version: "1.13" } as const;

/**
 * Tells how the start of Office.js goes. `patience` settles when waiting has lasted long enough; an answer that
 * comes later is told all the same.
 */
export async function startOffice(
  door: OfficeDoor,
  patience: Promise<void>,
  tell: (start: OfficeStart) => void,
): Promise<void> {
  if (!door) return tell("script-missing");
  let answered = false;
  void patience.then(() => {
    if (!answered) tell("no-answer");
  });
  const { host } = await door.onReady();
  answered = true;
  tell(startOf(host, door));
}

function startOf(host: unknown, door: NonNullable<OfficeDoor>): OfficeStart {
  if (host !== "Excel") return "outside-excel";
  return door.isSupported(EXCEL_API.set, EXCEL_API.version) ? "ready" : "excel-too-old";
}

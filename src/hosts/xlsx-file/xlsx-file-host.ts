import type { FileIdentity } from "../../core";
import type { IdentifiableFile } from "../file-identity";
import type { DocumentKeeper } from "../kept-documents";
import type { CellEditor, CellMarker, MarksTakenBack, WorkbookHost } from "../workbook-host";
import { KEPT_PLACES, keepTextInWorkbook, type KeptPlace } from "./kept/keep-text";
import { keptParts } from "./kept/kept-parts";
import { markCellsInWorkbook } from "./marks/mark-cells";
import { parseMarkRecord, type FileMarkRecord } from "./marks/mark-record";
import { takeBackMarksInWorkbook } from "./marks/take-back-marks";
import { openArchive, type Archive } from "./package/archive";
import { readAppearance, type SheetAppearance } from "./reading/appearance";
import { readWorkbookPart, type WorkbookPart } from "./reading/workbook-part";
import { readWorkbookSnapshot } from "./reading/workbook-snapshot";
import { sha256 } from "./sha-256";
import { applyPlanToWorkbook } from "./writing/apply-plan";
import { changeCellsInWorkbook } from "./writing/change-cells";

/** An .xlsx file in memory as a workbook; nothing is written anywhere but into its bytes. */
export interface XlsxFileHost
  extends WorkbookHost, CellMarker, CellEditor, DocumentKeeper, IdentifiableFile {
  /** The name that people know the file by. */
  readonly file: string;
  /** The file as it is now, with every plan that was applied, every cell that was changed and every text that is kept. */
  bytes(): Uint8Array;
  /** How the worksheets look, in the order of the snapshot's sheets. */
  readAppearance(): Promise<readonly SheetAppearance[]>;
}

type OpenWorkbook = {
  readonly bytes: Uint8Array;
  readonly archive: Archive;
  readonly part: WorkbookPart;
};

function open(file: string, bytes: Uint8Array): OpenWorkbook {
  const archive = openArchive(file, bytes);
  return { bytes, archive, part: readWorkbookPart(file, archive) };
}

/** Where a workbook keeps what marking changed, so that marks can be taken back by whoever opens it next. */
const MARK_RECORD: KeptPlace = {
  namespace: "urn:shinchoku:file-marks:1",
  itemId: "{6B1E6E52-2C0B-4C57-9E0C-5D0A5A3F7A04}",
};

const NO_MARKS: FileMarkRecord = { format: 1, sheets: [] };

/** A Node Buffer is a Uint8Array whose `slice` shares its memory; what reads and writes here counts on copies. */
const plain = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws a HostError at once for what is no such file; sheets are read when they
 * are asked for.
 */
export function openXlsxFile(file: string, bytes: Uint8Array): XlsxFileHost {
  const opened = plain(bytes);
  let workbook = open(file, opened);
  let identity: FileIdentity | null = null;
  const textAt = ({ namespace }: KeptPlace): string | null =>
    keptParts(workbook.archive, workbook.part, namespace)[0]?.text ?? null;
  const keepAt = (place: KeptPlace, text: string | null): void => {
    workbook = open(file, keepTextInWorkbook(file, workbook.archive, workbook.part, place, text));
  };
  const keepMarks = (bytes: Uint8Array, record: FileMarkRecord): void => {
    workbook = open(file, bytes);
    keepAt(MARK_RECORD, record.sheets.length > 0 ? JSON.stringify(record) : null);
  };
  const takeBackMarks = async (): Promise<MarksTakenBack> => {
    const record = parseMarkRecord(textAt(MARK_RECORD) ?? "") ?? NO_MARKS;
    if (record.sheets.length === 0) return { restored: 0, kept: [], protectedSheets: [] };
    const taken = takeBackMarksInWorkbook(file, workbook.archive, workbook.part, record);
    keepMarks(taken.bytes, taken.record);
    return taken.outcome;
  };
  const snapshot = () => readWorkbookSnapshot(file, workbook.archive, workbook.part);
  return {
    file,
    identifyFile: () => (identity ??= { size: opened.length, sha256: sha256(opened) }),
    bytes: () => workbook.bytes,
    readSnapshot: async () => snapshot(),
    readAppearance: async () => readAppearance(file, workbook.archive, workbook.part),
    applyPlan: async (plan) => {
      const written = applyPlanToWorkbook(file, workbook.archive, workbook.part, plan);
      workbook = open(file, written.bytes);
      return written.outcome;
    },
    markCells: async (plan) => {
      await takeBackMarks();
      const marked = markCellsInWorkbook(file, workbook.archive, workbook.part, plan);
      keepMarks(marked.bytes, marked.record);
      return marked.outcome;
    },
    changeCells: async (changes) => {
      const changing = { ...workbook, file, snapshot: snapshot() };
      const { bytes, outcome } = changeCellsInWorkbook(changing, changes);
      if (bytes) workbook = open(file, bytes);
      return outcome;
    },
    takeBackMarks,
    readKept: async (name) => textAt(KEPT_PLACES[name]),
    keep: async (name, text) => keepAt(KEPT_PLACES[name], text),
  };
}

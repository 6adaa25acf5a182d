import type { FileIdentity } from "../../core";
import type { IdentifiableFile } from "../file-identity";
import type { DocumentKeeper } from "../kept-documents";
import type { CellEditor, WorkbookHost } from "../workbook-host";
import { keepTextInWorkbook } from "./kept/keep-text";
import { keptParts } from "./kept/kept-parts";
import { openArchive, type Archive } from "./package/archive";
import { readAppearance, type SheetAppearance } from "./reading/appearance";
import { readWorkbookPart, type WorkbookPart } from "./reading/workbook-part";
import { readWorkbookSnapshot } from "./reading/workbook-snapshot";
import { sha256 } from "./sha-256";
import { applyPlanToWorkbook } from "./writing/apply-plan";
import { changeCellsInWorkbook } from "./writing/change-cells";

/** An .xlsx file in memory as a workbook; nothing is written anywhere but into its bytes. */
export interface XlsxFileHost extends WorkbookHost, CellEditor, DocumentKeeper, IdentifiableFile {
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
  const snapshot = () => readWorkbookSnapshot(file, workbook.archive, workbook.part);
  return {
    file,
    identifyFile: () => (identity ??= { size: opened.length, sha256: sha256(opened) }),
    bytes: () => workbook.bytes,
    readSnapshot: async () => snapshot(),
    readAppearance: async () => readAppearance(file, workbook.archive, workbook.part),
    applyPlan: async (plan) => {
      const written = applyPlanToWorkbook(file, workbook.archive, plan);
      workbook = open(file, written.bytes);
      return written.outcome;
    },
    changeCells: async (changes) => {
      const changing = { ...workbook, file, snapshot: snapshot() };
      const { bytes, outcome } = changeCellsInWorkbook(changing, changes);
      if (bytes) workbook = open(file, bytes);
      return outcome;
    },
    readKept: async (name) => keptParts(workbook.archive, workbook.part, name)[0]?.text ?? null,
    keep: async (name, text) => {
      const bytes = keepTextInWorkbook(file, workbook.archive, workbook.part, name, text);
      workbook = open(file, bytes);
    },
  };
}

import type { SimulatedExcel } from "../simulated-excel";

/** What the Common API gives of the workbook as a file; numbers are the errors of office.js. */
export type FileAnswer<Content> = Content | Refusal;

export type Refusal = { readonly officeErrorNumber: number };
export type OpenedFile = { readonly handle: number; readonly size: number };
export type FileSlice = { readonly data: readonly number[]; readonly size: number };

const OFFICE_ERROR = { internal: 5001, memoryLimit: 11000, networkProblem: 11001 } as const;

/** Gives the workbook slice by slice, one file at a time, as `getFileAsync("compressed")` does. */
export class DocumentFile {
  private opened: { readonly handle: number; readonly bytes: Uint8Array } | null = null;
  private latest = 0;

  constructor(private readonly excel: SimulatedExcel) {}

  open(): FileAnswer<OpenedFile> {
    if (!this.excel.profile.givesCompressedFile) {
      return { officeErrorNumber: OFFICE_ERROR.networkProblem };
    }
    if (this.opened) return { officeErrorNumber: OFFICE_ERROR.memoryLimit };
    this.latest += 1;
    this.opened = { handle: this.latest, bytes: this.excel.save() };
    return { handle: this.latest, size: this.opened.bytes.length };
  }

  slice(handle: unknown, offset: unknown, size: unknown): FileAnswer<FileSlice> {
    if (!this.opened || this.opened.handle !== handle) return NOT_OPEN;
    if (typeof offset !== "number" || typeof size !== "number") return NOT_OPEN;
    const data = [...this.opened.bytes.subarray(offset, offset + size)];
    return { data, size: data.length };
  }

  close(handle: unknown): FileAnswer<object> {
    if (this.opened?.handle !== handle) return NOT_OPEN;
    this.opened = null;
    return {};
  }
}

const NOT_OPEN: Refusal = { officeErrorNumber: OFFICE_ERROR.internal };

export const isRefusal = (answer: object): answer is Refusal => "officeErrorNumber" in answer;

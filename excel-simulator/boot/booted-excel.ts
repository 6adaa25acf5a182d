import type { SimulatedExcel } from "../simulated-excel";
import { DocumentFile } from "./document-file";

/** The Excel that a booted office.js talks to at the moment; tests put one workbook after the other in its place. */
export class BootedExcel {
  private open: { readonly excel: SimulatedExcel; readonly file: DocumentFile };

  constructor(excel: SimulatedExcel) {
    this.open = { excel, file: new DocumentFile(excel) };
  }

  get excel(): SimulatedExcel {
    return this.open.excel;
  }

  get file(): DocumentFile {
    return this.open.file;
  }

  replace(excel: SimulatedExcel): void {
    this.open = { excel, file: new DocumentFile(excel) };
  }
}

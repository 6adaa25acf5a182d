import type { WorkbookSnapshot } from "../../core";
import { failureOf } from "./failure-of";
import type { UnreadableFile, WorkbookSource } from "./workbook-source";

/** A source with what its host saw when it was last read. */
export type OpenWorkbook = {
  readonly source: WorkbookSource;
  readonly snapshot: WorkbookSnapshot;
};

export type SourcesRead = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly unreadable: readonly UnreadableFile[];
};

/** In milliseconds; as long as a browser needs to draw. */
const FRAME = 20;

/** Reading keeps the browser busy; without a pause it would not show how far it has come. */
const browserDraws = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FRAME));

/**
 * Reads one source after the other, so that one that fails does not stop the rest;
 * `onProgress` hears how many are done.
 */
export async function readSources(
  sources: readonly WorkbookSource[],
  onProgress: (done: number) => void,
): Promise<SourcesRead> {
  const workbooks: OpenWorkbook[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const [index, source] of sources.entries()) {
    await browserDraws();
    try {
      workbooks.push({ source, snapshot: await source.host.readSnapshot() });
    } catch (error) {
      unreadable.push({ file: source.file, code: failureOf(error) });
    }
    onProgress(index + 1);
  }
  return { workbooks, unreadable };
}

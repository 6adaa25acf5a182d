import { useCallback, useEffect, useMemo, useState } from "react";
import type { ReportSession, SaveResult } from "../../ui";
import type { OpenedFile } from "../opening/open-workbooks";
import { resultName, saveFile } from "./save-file";

/** What a person is about to do, and the workbooks whose written sheets would be lost by it. */
export type Loss = { readonly files: readonly OpenedFile[]; readonly proceed: () => void };

export type Saving = {
  readonly saveResult: SaveResult;
  readonly download: (file: OpenedFile) => void;
  /** The question that waits for an answer; null where there is none. */
  readonly loss: Loss | null;
  readonly dismissLoss: () => void;
  /** Goes on at once where none of these files holds sheets that were not downloaded, else asks first. */
  readonly guard: (closing: readonly OpenedFile[], proceed: () => void) => void;
};

/** Whether a piece of work left something in the workbook that is lost unless it is downloaded. */
function changesFile(result: NonNullable<ReportSession["result"]>): boolean {
  if (result.kind === "written") return result.outcome.written.length > 0;
  return result.kind === "fixed" && result.outcome.changed.length > 0;
}

/** Hands written workbooks over, and keeps in mind which of those open were not downloaded since they were written. */
export function useSaving(files: readonly OpenedFile[], result: ReportSession["result"]): Saving {
  const [written, setWritten] = useState<readonly OpenedFile[]>([]);
  const [loss, setLoss] = useState<Loss | null>(null);

  useEffect(() => {
    if (!result || !changesFile(result)) return;
    const target = files.find(({ file }) => file === result.file);
    if (target) setWritten((known) => [...known.filter((file) => file !== target), target]);
    // Not for other files: the same result may be downloaded by then.
  }, [result]);
  useAskBeforeLeaving(files.some((file) => written.includes(file)));

  const download = useCallback((file: OpenedFile) => {
    saveFile(resultName(file.file), file.host.bytes());
    setWritten((known) => known.filter((other) => other !== file));
  }, []);
  const saveResult = useMemo(
    (): SaveResult => ({
      nameFor: resultName,
      save: (name) => {
        const target = files.find(({ file }) => file === name);
        if (target) download(target);
      },
      saveText: (name, text) => saveFile(name, new TextEncoder().encode(text)),
    }),
    [files, download],
  );

  return {
    saveResult,
    download,
    loss,
    dismissLoss: useCallback(() => setLoss(null), []),
    guard: (closing, proceed) => {
      const lost = closing.filter((file) => written.includes(file));
      if (lost.length === 0) proceed();
      else setLoss({ files: lost, proceed });
    },
  };
}

/** Lets the browser ask before the page is closed or loaded anew. */
function useAskBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}

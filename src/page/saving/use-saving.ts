import { useCallback, useEffect, useMemo, useState } from "react";
import type { SaveResult } from "../../ui";
import type { OpenedFile } from "../opening/open-workbooks";
import { resultName, saveFile } from "./save-file";

/** What a person is about to do, and the workbooks whose changes would be lost by it. */
export type Loss = { readonly files: readonly OpenedFile[]; readonly proceed: () => void };

export type Saving = {
  readonly saveResult: SaveResult;
  readonly download: (file: OpenedFile) => void;
  /** The open workbooks that hold something that was not downloaded: sheets, fixed cells, settings, answers, how forms are read. */
  readonly unsaved: readonly OpenedFile[];
  /** The question that waits for an answer; null where there is none. */
  readonly loss: Loss | null;
  readonly dismissLoss: () => void;
  /** Goes on at once where none of these files holds anything that was not downloaded, else asks first. */
  readonly guard: (closing: readonly OpenedFile[], proceed: () => void) => void;
};

/** Hands changed workbooks over, and tells which of those open changed since they were opened or downloaded. */
export function useSaving(files: readonly OpenedFile[]): Saving {
  const [downloaded, setDownloaded] = useState<ReadonlyMap<OpenedFile, Uint8Array>>(new Map());
  const [loss, setLoss] = useState<Loss | null>(null);
  // Whatever changes a workbook gives it other bytes.
  const unsavedAmong = useCallback(
    (some: readonly OpenedFile[]) =>
      some.filter((file) => file.host.bytes() !== (downloaded.get(file) ?? file.opened)),
    [downloaded],
  );
  useAskBeforeLeaving(useCallback(() => unsavedAmong(files).length > 0, [unsavedAmong, files]));

  const download = useCallback((file: OpenedFile) => {
    const bytes = file.host.bytes();
    saveFile(resultName(file.file), bytes);
    setDownloaded((known) => new Map([...known, [file, bytes]]));
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
    unsaved: unsavedAmong(files),
    loss,
    dismissLoss: useCallback(() => setLoss(null), []),
    guard: (closing, proceed) => {
      const lost = unsavedAmong(closing);
      if (lost.length === 0) proceed();
      else setLoss({ files: lost, proceed });
    },
  };
}

/** Lets the browser ask before the page is closed or loaded anew, where that is needed at that moment. */
function useAskBeforeLeaving(isNeeded: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isNeeded()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}

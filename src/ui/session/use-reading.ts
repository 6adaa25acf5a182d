import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import { readSources, type ReadingProgress } from "./read-sources";
import type { ReportAction } from "./report-state";
import type { WorkbookSource } from "./workbook-source";

/** Ways to begin the reading again and to end it early. */
export type ReadingControl = {
  readonly readAgain: () => void;
  readonly callReadingOff: () => void;
};

/** Reads the sources whenever they change, and tells how far it is. */
export function useReading(
  sources: readonly WorkbookSource[],
  dispatch: Dispatch<ReportAction>,
): ReadingControl {
  const [round, setRound] = useState(0);
  const latest = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    latest.current = controller;
    let current = true;
    dispatch({ type: "reading-started", sources });
    const onProgress = (progress: ReadingProgress): void => {
      if (current) dispatch({ type: "reading-progressed", progress });
    };
    void readSources(sources, { signal, onProgress }).then((read) => {
      if (current) dispatch({ type: "reading-finished", sources, read });
    });
    return () => {
      current = false;
      controller.abort();
    };
  }, [sources, round, dispatch]);

  return {
    readAgain: useCallback(() => setRound((rounds) => rounds + 1), []),
    callReadingOff: useCallback(() => {
      latest.current?.abort();
      dispatch({ type: "reading-called-off" });
    }, [dispatch]),
  };
}

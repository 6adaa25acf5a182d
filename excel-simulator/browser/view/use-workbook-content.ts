import { useEffect, useState } from "react";
import { useExcelVersion } from "../excel/use-excel-version";
import type { WatchedExcel } from "../excel/watched-excel";
import { readContent, type WorkbookContent } from "./workbook-content";

/** In milliseconds: the add-in writes in many steps, and the view follows when it pauses. */
const PAUSE = 150;

type Seen = { readonly excel: WatchedExcel; readonly content: WorkbookContent };

/** What is drawn of the workbook, following what happens to it; null until it was read for the first time. */
export function useWorkbookContent(excel: WatchedExcel): WorkbookContent | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useExcelVersion(excel);
  const { contentVersion } = excel;

  useEffect(() => {
    let current = true;
    const read = (): void => {
      readContent(excel).then(
        (content) => current && setSeen({ excel, content }),
        (error: unknown) => current && setFailure(error),
      );
    };
    const timer = setTimeout(read, contentVersion === 0 ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [excel, contentVersion]);

  // For the boundary around the view.
  if (failure) throw failure;
  return seen?.excel === excel ? seen.content : null;
}

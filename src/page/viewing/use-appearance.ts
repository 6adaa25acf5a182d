import { useEffect, useState } from "react";
import type { SheetAppearance } from "../../hosts/xlsx-file/reading/appearance";
import type { OpenedFile } from "../opening/open-workbooks";

/** How the sheets of a file look, by name; `version` is another whenever the file is. Null while it is read. */
export function useAppearance(
  file: OpenedFile,
  version: unknown,
): ReadonlyMap<string, SheetAppearance> | null {
  const [seen, setSeen] = useState<{
    readonly version: unknown;
    readonly sheets: ReadonlyMap<string, SheetAppearance>;
  } | null>(null);

  useEffect(() => {
    let current = true;
    const show = (sheets: readonly SheetAppearance[]): void => {
      if (current)
        setSeen({ version, sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])) });
    };
    // A file whose looks cannot be read is still checked; only the view beside stays empty.
    file.host.readAppearance().then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [file, version]);

  return seen && seen.version === version ? seen.sheets : null;
}

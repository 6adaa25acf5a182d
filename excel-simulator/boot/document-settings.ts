import type { Workbook } from "../model/workbook";

/** The settings of the add-in in the document as `Office.context.document.settings` takes them: JSON text by key. */
export const serializedSettings = ({
  settings,
}: Workbook): readonly (readonly [string, string])[] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** Keeps what `saveAsync` sends: all settings there are from now on. */
export function keepSettings(
  { settings }: Workbook,
  serialized: readonly (readonly [string, string])[],
): void {
  settings.clear();
  for (const [key, text] of serialized) settings.set(key, JSON.parse(text));
}

import { Button, Field, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { PREVIEW_USES, type SheetAccount, type SheetSnapshot } from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { FoldedSection } from "../Section/Section";
import { WorkStatus } from "../WorkStatus/WorkStatus";
import { PreviewTable } from "./PreviewTable";
import { usePreviewStyles, useUseStyles } from "./ReadingPreview.styles";

/** A sheet with its account, of one of the open workbooks. */
type Previewed = {
  readonly file: string;
  readonly sheet: SheetSnapshot;
  readonly account: SheetAccount;
};

/** What each cell of a chosen sheet was read as, in colour and pattern; as a sheet of the workbook on demand. */
export function ReadingPreview({ session }: { readonly session: ReportSession }) {
  const styles = usePreviewStyles();
  const { words } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const sheets = previewedSheets(session);
  const shown = sheets[Math.min(chosen, sheets.length - 1)];
  if (!shown) return null;
  const isAlone = session.workbooks.length === 1;
  return (
    <FoldedSection heading={words.preview.heading}>
      <div className={styles.controls}>
        <Field label={words.preview.sheet}>
          <Select
            size="small"
            value={String(sheets.indexOf(shown))}
            onChange={(_event, { value }) => setChosen(Number(value))}
          >
            {sheets.map(({ file, sheet }, index) => (
              <option key={`${file}!${sheet.name}`} value={String(index)}>
                {isAlone ? sheet.name : `${file} ${sheet.name}`}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          disabled={session.busy !== null}
          onClick={() => void session.writePreview(shown.file, shown.sheet.name)}
        >
          {words.preview.write}
        </Button>
      </div>
      <Legend />
      <PreviewTable file={shown.file} sheet={shown.sheet} cells={shown.account.cells} />
      <WorkStatus session={session} works={["writing"]} />
    </FoldedSection>
  );
}

function Legend() {
  const styles = usePreviewStyles();
  const uses = useUseStyles();
  const { messages } = useLanguage();
  return (
    <ul className={styles.legend} aria-label={messages.preview.legend}>
      {PREVIEW_USES.map((use) => (
        <li key={use} className={mergeClasses(styles.entry, uses[use])}>
          {messages.preview.uses[use]}
        </li>
      ))}
    </ul>
  );
}

const previewedSheets = ({ readings, workbooks }: ReportSession): readonly Previewed[] =>
  readings.flatMap(({ file, sheets }) => {
    const snapshot = workbooks.find((workbook) => workbook.snapshot.file === file)?.snapshot;
    return sheets.flatMap((account): Previewed[] => {
      const sheet = snapshot?.sheets.find(({ name }) => name === account.sheet);
      return sheet && account.cells.length > 0 ? [{ file, sheet, account }] : [];
    });
  });

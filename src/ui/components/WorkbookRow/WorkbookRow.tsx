import { Button } from "@fluentui/react-components";
import type { WorkbookReading } from "../../../core";
import { useLanguage } from "../../language/language";
import { useWorkbookRowStyles } from "./WorkbookRow.styles";

export type WorkbookRowProps = {
  readonly reading: WorkbookReading;
  readonly removeFile?: ((file: string) => void) | undefined;
};

/** An open workbook: how much was read in it, and how to take it off the list. */
export function WorkbookRow({ reading, removeFile }: WorkbookRowProps) {
  const styles = useWorkbookRowStyles();
  const { words, messages } = useLanguage();
  const { file, sheetNames, indicators } = reading;
  return (
    <li className={styles.root}>
      <div className={styles.facts}>
        <div className={styles.file}>{file}</div>
        <div className={styles.counts}>
          {words.reading.facts(sheetNames.length, indicators.length)}
        </div>
        {indicators.length === 0 && <div>{messages.noIndicators(file)}</div>}
      </div>
      {removeFile && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.reading.remove(file)}
          title={words.reading.remove(file)}
          onClick={() => removeFile(file)}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      )}
    </li>
  );
}

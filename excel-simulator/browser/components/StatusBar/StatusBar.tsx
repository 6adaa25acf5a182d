import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useExcelVersion } from "../../excel/use-excel-version";
import type { WatchedExcel } from "../../excel/watched-excel";
import type { RibbonButton } from "../../ribbon/manifest-ribbon";
import { useExcelWords } from "../../words/use-excel-words";
import { useStatusBarStyles } from "./StatusBar.styles";

export type StatusBarProps = {
  readonly excel: WatchedExcel;
  readonly running: RibbonButton | null;
  readonly failed: RibbonButton | null;
};

/** What Excel is doing, and what went between it and the add-in. */
export function StatusBar({ excel, running, failed }: StatusBarProps) {
  const styles = useStatusBarStyles();
  const words = useExcelWords();
  useExcelVersion(excel);
  const { status } = words;
  const doing = running ? status.running(running.label) : status.ready;
  return (
    <>
      {excel.notSimulated.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notSimulated(excel.notSimulated)}</MessageBarBody>
        </MessageBar>
      )}
      <footer className={styles.root}>
        <span role="status">{failed ? status.failed(failed.label) : doing}</span>
        <div className={styles.meter} role="group" aria-label={status.meter}>
          {status.counts(excel.meter.read()).map((count) => (
            <span key={count}>{count}</span>
          ))}
          <Button size="small" onClick={() => excel.byPerson(() => excel.meter.restart())}>
            {status.restart}
          </Button>
        </div>
      </footer>
    </>
  );
}

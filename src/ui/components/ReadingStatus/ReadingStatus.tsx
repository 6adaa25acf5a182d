import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { useReadingStatusStyles } from "./ReadingStatus.styles";

/** How far the reading has come, with a way to call it off; or that it was called off, with a way to begin again. */
export function ReadingStatus({ session }: { readonly session: ReportSession }) {
  const { words } = useLanguage();
  const { reading, calledOff } = session;
  if (reading) return <ReadingInProgress session={session} reading={reading} />;
  if (!calledOff) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.reading.calledOff}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={session.readAgain}>{words.reading.read}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

type ReadingInProgressProps = {
  readonly session: ReportSession;
  readonly reading: NonNullable<ReportSession["reading"]>;
};

function ReadingInProgress({ session, reading }: ReadingInProgressProps) {
  const styles = useReadingStatusStyles();
  const { words } = useLanguage();
  const { done, total, file, share } = reading;
  return (
    <div className={styles.root}>
      {total > 1 && <div>{words.reading.inProgress(done, total)}</div>}
      <div className={styles.file}>
        {file === null
          ? words.reading.inProgress(done, total)
          : words.reading.progress(file, share === null ? null : Math.floor(share * 100))}
      </div>
      <ProgressBar
        className={styles.bar}
        aria-label={file ?? words.reading.inProgress(done, total)}
        {...(share === null ? {} : { value: share })}
      />
      <Button size="small" disabled={session.calledOff} onClick={session.callReadingOff}>
        {session.calledOff ? words.reading.callingOff : words.reading.callOff}
      </Button>
    </div>
  );
}

import { useLanguage } from "../../language/language";
import type { Language } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { useSpokenStatusStyles } from "./SpokenStatus.styles";

/** Says what has just been done to those who cannot see it change. */
export function SpokenStatus({ session }: { readonly session: ReportSession }) {
  const styles = useSpokenStatusStyles();
  const language = useLanguage();
  return (
    <div role="status" className={styles.root}>
      {statusOf(session, language)}
    </div>
  );
}

function statusOf(session: ReportSession, { words }: Language): string {
  const { reading, readings, report, writing, result } = session;
  if (reading) return words.reading.inProgress(reading.done, reading.total);
  if (writing) return words.writing.inProgress;
  if (result?.kind === "failed") return words.writing.failed;
  if (result) return words.writing.written(result.outcome.written.length, result.file);
  const indicators = readings.reduce((sum, { indicators: read }) => sum + read.length, 0);
  return [
    words.reading.done(readings.length, indicators),
    words.steps.findingCount(report?.findings.length ?? 0),
  ].join(" ");
}

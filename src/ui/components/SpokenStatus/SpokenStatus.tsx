import { countOpen } from "../../findings/group-findings";
import { useLanguage } from "../../language/language";
import type { Language } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { summaryOf } from "../../session/work-summary";
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
  const { reading, calledOff, readings, report, busy, result } = session;
  if (reading) return words.reading.inProgress(reading.done, reading.total);
  if (calledOff) return words.reading.calledOff;
  if (busy) return words.work[busy].inProgress;
  if (result) return summaryOf(result, words);
  const indicators = readings.reduce((sum, { indicators: read }) => sum + read.length, 0);
  return [
    words.reading.done(readings.length, indicators),
    words.steps.findingCount(countOpen(report?.findings ?? [])),
  ].join(" ");
}

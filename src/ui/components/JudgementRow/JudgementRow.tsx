import type { CheckReport, Judgement, Preset, WorkbookReading } from "../../../core";
import type { JudgedIndicator } from "../../judgements/judged-indicator";
import { useLanguage } from "../../language/language";
import { CellLink } from "../CellLink/CellLink";
import { JudgementDetails } from "../JudgementDetails/JudgementDetails";
import { LazyDetails } from "../Section/Section";
import { VerdictMark } from "../VerdictMark/VerdictMark";
import { useJudgementRowStyles } from "./JudgementRow.styles";

export type JudgementRowProps = {
  readonly judged: JudgedIndicator;
  readonly report: CheckReport;
  /** The methods to compare with. */
  readonly presets: readonly Preset[];
};

/** A verdict on an indicator: why, where it rests, and whether the department says the same. */
export function JudgementRow({ judged, report, presets }: JudgementRowProps) {
  const styles = useJudgementRowStyles();
  const { words } = useLanguage();
  const { judgement, indicator, department } = judged;
  const { file, cell, verdict, label, reason } = judgement;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <VerdictMark verdict={verdict} label={label} />
        <CellLink file={file} cell={cell} />
      </div>
      <div className={styles.name}>
        {indicator?.number && <span className={styles.number}>{indicator.number}</span>}
        {indicator?.name}
      </div>
      <div className={styles.aside}>
        {[department, report.workbooks.length > 1 ? file : null].filter(Boolean).join(" ｜ ")}
      </div>
      <div>{reason}</div>
      <SelfRating judgement={judgement} />
      <LazyDetails
        className={styles.aside}
        summaryClassName={styles.summary}
        heading={words.methods.details.heading}
      >
        {() => (
          <JudgementDetails
            judgement={judgement}
            reading={readingOf(judged, report)}
            asOf={report.asOf}
            chosen={report.method.definition}
            presets={presets}
          />
        )}
      </LazyDetails>
    </div>
  );
}

/** The indicator alone in its workbook. */
function readingOf(
  { judgement, indicator }: JudgedIndicator,
  { workbooks }: CheckReport,
): WorkbookReading | null {
  const reading = workbooks.find(({ file }) => file === judgement.file);
  return reading && indicator ? { ...reading, indicators: [indicator] } : null;
}

function SelfRating({ judgement }: { readonly judgement: Judgement }) {
  const styles = useJudgementRowStyles();
  const { words } = useLanguage();
  return (
    <div className={styles.selfRating}>
      <span className={styles.aside}>{words.judgements.selfRating}</span>{" "}
      {judgement.selfRating ?? words.judgements.noSelfRating}
      {judgement.agrees === false && (
        <strong className={styles.disagrees}>≠ {words.judgements.disagrees}</strong>
      )}
    </div>
  );
}

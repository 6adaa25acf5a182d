import { mergeClasses } from "@fluentui/react-components";
import { parseIsoDate, type CheckReport } from "../../../core";
import {
  countSelfRatings,
  countVerdicts,
  type VerdictCount,
} from "../../judgements/count-judgements";
import { useLanguage } from "../../language/language";
import { VerdictMark } from "../VerdictMark/VerdictMark";
import { useVerdictCountsStyles } from "./VerdictCounts.styles";

/** How many indicators reached each verdict, beside how the departments rate themselves. */
export function VerdictCounts({ report }: { readonly report: CheckReport }) {
  const styles = useVerdictCountsStyles();
  const { words, messages } = useLanguage();
  const { asOf, judgements } = report;
  const counts = countVerdicts(judgements);
  const fiscalYear = judgements[0]?.fiscalYear;
  const date = parseIsoDate(asOf);
  return (
    <>
      {fiscalYear !== undefined && date && (
        <p className={styles.asOf}>
          {words.judgements.judgedAt(messages.date(date), messages.fiscalYear(fiscalYear))}
        </p>
      )}
      <Shares counts={counts} total={judgements.length} />
      <div className={styles.columns}>
        <div>
          <div className={styles.caption}>{words.judgements.byVerdict}</div>
          <dl className={styles.counts} aria-label={words.judgements.byVerdict}>
            {counts.map(({ verdict, label, count }) => (
              <div key={verdict} className={styles.count}>
                <dt>
                  <VerdictMark verdict={verdict} label={label} />
                </dt>
                <dd className={styles.number}>{count}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <div className={styles.caption}>{words.judgements.bySelfRating}</div>
          <dl className={styles.counts} aria-label={words.judgements.bySelfRating}>
            {countSelfRatings(judgements).map(({ rating, count }) => (
              <div key={rating} className={styles.count}>
                <dt>{rating ?? words.judgements.noSelfRating}</dt>
                <dd className={styles.number}>{count}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </>
  );
}

/** The counts once more as one bar; read aloud they are in the list below. */
function Shares({ counts, total }: { readonly counts: readonly VerdictCount[]; total: number }) {
  const styles = useVerdictCountsStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {counts.map(({ verdict, count }) => (
        <span
          key={verdict}
          className={mergeClasses(styles.share, styles[verdict])}
          style={{ width: `${(100 * count) / total}%` }}
        />
      ))}
    </div>
  );
}

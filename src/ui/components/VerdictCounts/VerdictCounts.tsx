import { mergeClasses } from "@fluentui/react-components";
import { parseIsoDate, type CheckReport } from "../../../core";
import { overviewOf, type ClassCount, type Overview } from "../../judgements/count-classes";
import { countSelfRatings } from "../../judgements/count-judgements";
import { useLanguage } from "../../language/language";
import { percentOf } from "../../methods/percent";
import { ClassMark } from "../ClassMark/ClassMark";
import { useVerdictCountsStyles } from "./VerdictCounts.styles";

/** How many indicators are in each class of the method, what they come to, beside how the departments rate themselves. */
export function VerdictCounts({ report }: { readonly report: CheckReport }) {
  const styles = useVerdictCountsStyles();
  const { locale, words, messages } = useLanguage();
  const { asOf, judgements } = report;
  const overview = overviewOf(report, locale);
  const { classes } = overview;
  const fiscalYear = judgements[0]?.fiscalYear;
  const date = parseIsoDate(asOf);
  return (
    <>
      {fiscalYear !== undefined && date && (
        <p className={styles.asOf}>
          {words.judgements.judgedAt(messages.date(date), messages.fiscalYear(fiscalYear))}
        </p>
      )}
      <Shares classes={classes} total={judgements.length} />
      <div className={styles.columns}>
        <div>
          <div className={styles.caption}>{words.judgements.byVerdict}</div>
          <dl className={styles.counts} aria-label={words.judgements.byVerdict}>
            {classes.map(({ verdict, label, count }) => (
              <div key={label} className={styles.count}>
                <dt>
                  <ClassMark verdict={verdict} label={label} />
                </dt>
                <dd className={styles.number}>{count}</dd>
              </div>
            ))}
          </dl>
          <Whole overview={overview} />
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

const MEAN_DECIMALS = 2;

/** What the method makes of all indicators together; nothing where it only counts. */
function Whole({ overview: { overall, mean, shareAchieved } }: { readonly overview: Overview }) {
  const styles = useVerdictCountsStyles();
  const { words } = useLanguage();
  const { methods } = words;
  const ofMean = mean === null ? "" : words.bracketed(methods.mean(mean.toFixed(MEAN_DECIMALS)));
  return (
    <>
      {overall !== null && (
        <p className={styles.whole}>
          {methods.overall(overall)}
          {ofMean}
        </p>
      )}
      {shareAchieved !== null && (
        <p className={styles.whole}>{methods.shareAchieved(cutPercent(shareAchieved))}</p>
      )}
    </>
  );
}

const TENTHS = 1000;

/** In per cent with one decimal, cut off, so that it never looks better than it is. */
const cutPercent = (share: number): string => percentOf(Math.floor(share * TENTHS) / TENTHS);

/** The counts once more as one bar; read aloud they are in the list below. */
function Shares({
  classes,
  total,
}: {
  readonly classes: readonly ClassCount[];
  readonly total: number;
}) {
  const styles = useVerdictCountsStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {classes.map(({ label, verdict, count }) => (
        <span
          key={label}
          className={mergeClasses(styles.share, styles[verdict])}
          style={{ width: `${(100 * count) / total}%` }}
        />
      ))}
    </div>
  );
}

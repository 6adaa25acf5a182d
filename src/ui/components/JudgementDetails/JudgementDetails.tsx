import {
  parseIsoDate,
  type Judgement,
  type Preset,
  type Trend,
  type WorkbookReading,
} from "../../../core";
import { useLanguage } from "../../language/language";
import { ClassMark } from "../ClassMark/ClassMark";
import { AlternativeTable } from "./AlternativeTable";
import { useJudgementDetailsStyles } from "./JudgementDetails.styles";

export type JudgementDetailsProps = {
  readonly judgement: Judgement;
  /** The indicator alone in its workbook, to judge it by other methods; null where it was not found. */
  readonly reading: WorkbookReading | null;
  /** The as-of date, `2022-03-31`. */
  readonly asOf: string;
  readonly chosen: Preset;
  readonly presets: readonly Preset[];
};

/** What stands behind a verdict: what its class means, which way is better, how it moves, what other methods say. */
export function JudgementDetails(props: JudgementDetailsProps) {
  const { judgement, reading, asOf, chosen, presets } = props;
  const styles = useJudgementDetailsStyles();
  const { words } = useLanguage();
  const { details } = words.methods;
  const { verdict, label, direction, trend } = judgement;
  const date = parseIsoDate(asOf);
  return (
    <>
      <dl className={styles.list}>
        <dt>{details.verdict}</dt>
        <dd>
          <ClassMark verdict={verdict} label={label} />
        </dd>
        <dt>{details.direction}</dt>
        <dd>
          {direction
            ? details.better[direction.better] + words.bracketed(details.from[direction.from])
            : details.noDirection}
        </dd>
        <dt>{details.trend}</dt>
        <dd>{trend ? <TrendWords trend={trend} /> : details.noTrend}</dd>
      </dl>
      {reading && date && (
        <AlternativeTable reading={reading} asOf={date} chosen={chosen} presets={presets} />
      )}
    </>
  );
}

function TrendWords({ trend: { movement, text } }: { readonly trend: Trend }) {
  const { words } = useLanguage();
  return (
    <>
      {movement && <div>{words.methods.details.movement[movement]}</div>}
      <div>{text}</div>
    </>
  );
}

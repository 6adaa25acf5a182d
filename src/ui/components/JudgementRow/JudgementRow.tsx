import type { Judgement } from "../../../core";
import type { JudgedIndicator } from "../../judgements/judged-indicator";
import { useLanguage } from "../../language/language";
import { CellLink } from "../CellLink/CellLink";
import { VerdictMark } from "../VerdictMark/VerdictMark";
import { useJudgementRowStyles } from "./JudgementRow.styles";

export type JudgementRowProps = {
  readonly judged: JudgedIndicator;
  /** Whether to say which workbook it is in. */
  readonly showFile: boolean;
};

/** A verdict on an indicator: why, where it rests, and whether the department says the same. */
export function JudgementRow({ judged, showFile }: JudgementRowProps) {
  const styles = useJudgementRowStyles();
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
        {[department, showFile ? file : null].filter(Boolean).join(" ｜ ")}
      </div>
      <div>{reason}</div>
      <SelfRating judgement={judgement} />
    </div>
  );
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

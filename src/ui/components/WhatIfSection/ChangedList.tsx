import type { MethodComparison } from "../../../core";
import { useLanguage } from "../../language/language";
import { CellLink } from "../CellLink/CellLink";
import { ClassMark } from "../ClassMark/ClassMark";
import { LongList } from "../LongList/LongList";
import { VerdictMark } from "../VerdictMark/VerdictMark";
import { useWhatIfStyles } from "./WhatIfSection.styles";

export type ChangedListProps = {
  readonly comparison: MethodComparison;
  readonly counted: MethodComparison["presets"][number];
  /** Whether to say which workbook an indicator is in. */
  readonly showFile: boolean;
};

/** The indicators that a method judges otherwise, each with both verdicts. */
export function ChangedList({ comparison, counted, showFile }: ChangedListProps) {
  const styles = useWhatIfStyles();
  const { words, messages } = useLanguage();
  const { id, name, differing } = counted;
  const changed = comparison.indicators.flatMap((indicator) => {
    const other = indicator.verdicts.find(({ preset }) => preset === id);
    return other?.differs ? [{ ...indicator, other }] : [];
  });
  return (
    <LongList label={words.methods.whatIf.list(name, differing)} items={changed}>
      {({ file, name: indicator, nameCell, chosen, other }) => (
        <div className={styles.changed}>
          <div className={styles.head}>
            <span>{indicator}</span>
            <CellLink file={file} cell={nameCell} />
          </div>
          {showFile && <div className={styles.counts}>{file}</div>}
          <VerdictMark verdict={chosen} label={messages.verdicts[chosen]} /> →{" "}
          <ClassMark verdict={other.verdict} label={other.label} />
        </div>
      )}
    </LongList>
  );
}

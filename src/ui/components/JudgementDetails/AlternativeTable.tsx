import {
  compareMethods,
  type CalendarDate,
  type Preset,
  type WorkbookReading,
} from "../../../core";
import { useLanguage } from "../../language/language";
import { ClassMark } from "../ClassMark/ClassMark";
import { useJudgementDetailsStyles } from "./JudgementDetails.styles";

export type AlternativeTableProps = {
  /** The indicator alone in its workbook. */
  readonly reading: WorkbookReading;
  readonly asOf: CalendarDate;
  readonly chosen: Preset;
  readonly presets: readonly Preset[];
};

/** What every method would say of an indicator; those that differ are told by sign and word. */
export function AlternativeTable({ reading, asOf, chosen, presets }: AlternativeTableProps) {
  const styles = useJudgementDetailsStyles();
  const { locale, words } = useLanguage();
  const { alternatives, columns, chosen: inUse, differs, same } = words.methods.whatIf;
  const { presets: methods, indicators } = compareMethods([reading], {
    asOf,
    locale,
    chosen,
    presets,
  });
  const verdicts = indicators[0]?.verdicts ?? [];
  return (
    <table className={styles.table} aria-label={alternatives}>
      <thead>
        <tr>
          <th scope="col">{columns.method}</th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ preset, verdict, label, differs: isOther }, index) => (
          <tr key={preset} className={isOther ? styles.differs : undefined}>
            <th scope="row">{methods[index]?.name}</th>
            <td>
              <ClassMark verdict={verdict} label={label} />
            </td>
            <td className={styles.change}>
              {preset === chosen.id ? inUse : isOther ? differs : same}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

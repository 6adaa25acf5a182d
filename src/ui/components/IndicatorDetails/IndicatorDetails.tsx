import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../../core";
import { useLanguage } from "../../language/language";
import { CellLink } from "../CellLink/CellLink";
import { useIndicatorDetailsStyles } from "./IndicatorDetails.styles";

export type IndicatorDetailsProps = { readonly file: string; readonly indicator: Indicator };

/** An indicator as it was read; unfolds into its values, each with role, year and cell. */
export function IndicatorDetails({ file, indicator }: IndicatorDetailsProps) {
  const styles = useIndicatorDetailsStyles();
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const { number, name, initiative, department, unit } = indicator;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={mergeClasses(styles.head, styles.name)}>
          {number && <span className={styles.number}>{number}</span>}
          {name}
          {unit && <span className={styles.unit}>{words.bracketed(unit)}</span>}
        </span>
        <span className={styles.aside}>
          {[department, initiative === name ? null : initiative].filter(Boolean).join(" ｜ ")}
        </span>
      </summary>
      {open && <ValueTable file={file} indicator={indicator} />}
    </details>
  );
}

function ValueTable({ file, indicator }: IndicatorDetailsProps) {
  const styles = useIndicatorDetailsStyles();
  const { words } = useLanguage();
  const { columns } = words.reading;
  return (
    <table className={styles.table} aria-label={indicator.name}>
      <thead>
        <tr>
          {[columns.role, columns.year, columns.value, columns.cell].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicator.values.map((value, index) => (
          <ValueRow
            key={`value ${index}`}
            file={file}
            sheet={indicator.sheet}
            place={value}
            text={value.text}
          />
        ))}
        {indicator.blanks.map((blank, index) => (
          <ValueRow
            key={`blank ${index}`}
            file={file}
            sheet={indicator.sheet}
            place={blank}
            text={words.reading.blank}
          />
        ))}
      </tbody>
    </table>
  );
}

type ValueRowProps = {
  readonly file: string;
  readonly sheet: string;
  readonly place: Indicator["values"][number] | Indicator["blanks"][number];
  readonly text: string;
};

function ValueRow({ file, sheet, place, text }: ValueRowProps) {
  const styles = useIndicatorDetailsStyles();
  const { words, messages } = useLanguage();
  const { role, fiscalYear, cell } = place;
  return (
    <tr>
      <td className={styles.narrow}>{messages.roles[role]}</td>
      <td className={styles.narrow}>
        {fiscalYear === null ? words.reading.noYear : messages.fiscalYear(fiscalYear)}
      </td>
      <td className={styles.value}>{text}</td>
      <td>
        <CellLink file={file} cell={cell} onSheet={sheet} />
      </td>
    </tr>
  );
}

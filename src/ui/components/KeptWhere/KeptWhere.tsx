import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";

const useKeptWhereStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export type KeptWhereProps = {
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** Where what people set is kept. */
export function KeptWhere({ inCopy }: KeptWhereProps) {
  const styles = useKeptWhereStyles();
  const { keptWhere } = useLanguage().words;
  return <p className={styles.note}>{inCopy ? keptWhere.copy : keptWhere.workbook}</p>;
}

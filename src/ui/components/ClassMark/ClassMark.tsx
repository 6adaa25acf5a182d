import type { Verdict } from "../../../core";
import { useLanguage } from "../../language/language";
import { VerdictMark } from "../VerdictMark/VerdictMark";
import { useClassMarkStyles } from "./ClassMark.styles";

export type ClassMarkProps = { readonly verdict: Verdict; readonly label: string };

/** A class in the method's own word, with our word for what it stands for where that is another one. */
export function ClassMark({ verdict, label }: ClassMarkProps) {
  const styles = useClassMarkStyles();
  const { words, messages } = useLanguage();
  const ours = messages.verdicts[verdict];
  return (
    <>
      <VerdictMark verdict={verdict} label={label} />
      {ours !== label && <span className={styles.ours}>{words.bracketed(ours)}</span>}
    </>
  );
}

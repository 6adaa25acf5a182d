import { mergeClasses } from "@fluentui/react-components";
import type { Verdict } from "../../../core";
import { useLanguage } from "../../language/language";
import { useVerdictMarkStyles } from "./VerdictMark.styles";

export type VerdictMarkProps = { readonly verdict: Verdict; readonly label: string };

/** A verdict by symbol, word and colour, so that it is told without colour too. */
export function VerdictMark({ verdict, label }: VerdictMarkProps) {
  const styles = useVerdictMarkStyles();
  const { words } = useLanguage();
  return (
    <span className={mergeClasses(styles.root, styles[verdict])}>
      <span aria-hidden="true">{words.judgements.symbols[verdict]}</span> {label}
    </span>
  );
}

import { mergeClasses } from "@fluentui/react-components";
import { VERDICT_LOOK, type Verdict } from "../../../core";
import { useVerdictMarkStyles } from "./VerdictMark.styles";

export type VerdictMarkProps = { readonly verdict: Verdict; readonly label: string };

/** A verdict by symbol, word and colour, so that it is told without colour too. */
export function VerdictMark({ verdict, label }: VerdictMarkProps) {
  const styles = useVerdictMarkStyles();
  return (
    <span className={mergeClasses(styles.root, styles[verdict])}>
      <span aria-hidden="true">{VERDICT_LOOK[verdict].sign}</span> {label}
    </span>
  );
}

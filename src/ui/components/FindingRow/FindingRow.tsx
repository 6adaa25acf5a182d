import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ruleName, type Finding } from "../../../core";
import { useLanguage } from "../../language/language";
import type { AcceptanceSession } from "../../session/use-acceptance";
import { CellLink } from "../CellLink/CellLink";
import { FindingAcceptance } from "../FindingAcceptance/FindingAcceptance";
import { useFindingRowStyles } from "./FindingRow.styles";

export type FindingRowProps = {
  readonly finding: Finding;
  /** Whether to say which workbook it is in. */
  readonly showFile: boolean;
  /** Left out where findings cannot be accepted. */
  readonly acceptance?: AcceptanceSession | undefined;
  /** What can be done about it at once. */
  readonly fix?: ReactNode;
};

/** A finding: which rule, where, and what to do. */
export function FindingRow({ finding, showFile, acceptance, fix }: FindingRowProps) {
  const styles = useFindingRowStyles();
  const { locale, words } = useLanguage();
  const { file, cell, related, department } = finding;
  return (
    <div
      className={mergeClasses(
        styles.root,
        styles[finding.accepted ? "information" : finding.severity],
      )}
    >
      <div className={styles.head}>
        <span className={styles.rule}>{ruleName(finding.rule, locale)}</span>
        <span className={styles.place}>
          {showFile && <span className={styles.aside}>{file}</span>}
          <CellLink file={file} cell={cell} />
        </span>
      </div>
      <div className={styles.message}>{finding.message}</div>
      {fix}
      {department && <div className={styles.aside}>{department}</div>}
      {related.length > 0 && (
        <details className={styles.aside}>
          <summary className={styles.summary}>{words.findings.related(related.length)}</summary>
          <ul className={styles.related}>
            {related.map((other) => (
              <li key={other}>
                <CellLink file={file} cell={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {acceptance && <FindingAcceptance finding={finding} acceptance={acceptance} />}
    </div>
  );
}

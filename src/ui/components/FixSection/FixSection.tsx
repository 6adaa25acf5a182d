import { Button } from "@fluentui/react-components";
import { ruleName, type Finding } from "../../../core";
import { fixBatches } from "../../findings/fix-batches";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { DownloadIcon } from "../DownloadIcon/DownloadIcon";
import { Section } from "../Section/Section";
import { WorkStatus } from "../WorkStatus/WorkStatus";
import type { SaveResult } from "../SaveButton/SaveButton";
import { FixedCells } from "./FixedCells";
import { useFixSectionStyles } from "./FixSection.styles";

const WORKS = ["fixing", "taking-back-fixes"] as const;

export type FixSectionProps = {
  readonly session: ReportSession;
  /** The findings that are listed. */
  readonly findings: readonly Finding[];
  readonly saveResult?: SaveResult | undefined;
};

/** All findings of a rule put right at once, what was put right and how to take it back; nothing where there is neither. */
export function FixSection({ session, findings, saveResult }: FixSectionProps) {
  const styles = useFixSectionStyles();
  const { locale, words } = useLanguage();
  const { fixing, busy, result, workbooks } = session;
  const fixes = findings.flatMap((finding) => fixing.fixes.get(finding) ?? []);
  const isTold = result !== null && (result.kind === "fixed" || result.kind === "fixes-taken-back");
  if (fixes.length === 0 && fixing.fixed.length === 0 && !isTold) return null;
  const files = workbooks.map(({ source }) => source.file);
  return (
    <Section heading={words.fixes.heading}>
      <div className={styles.root}>
        {fixes.length > 0 && <p className={styles.note}>{words.fixes.hint(fixes.length)}</p>}
        <p className={styles.note}>{words.fixes.where[saveResult ? "copy" : "inPlace"]}</p>
        {fixBatches(fixes).map(({ rule, file, fixes: own }) => (
          <Button
            key={JSON.stringify([rule, file])}
            size="small"
            className={styles.batch}
            disabled={busy !== null}
            onClick={() => void fixing.fix(file, own)}
          >
            {words.fixes.all(ruleName(rule, locale), own.length)}
            {files.length > 1 && words.bracketed(file)}
          </Button>
        ))}
        <WorkStatus session={session} works={WORKS} />
        {files.map((file) => (
          <FixedCells key={file} file={file} session={session} showFile={files.length > 1}>
            {saveResult && (
              <Button
                size="small"
                appearance="primary"
                icon={<DownloadIcon />}
                onClick={() => saveResult.save(file)}
              >
                {words.writing.download(saveResult.nameFor(file))}
              </Button>
            )}
          </FixedCells>
        ))}
      </div>
    </Section>
  );
}

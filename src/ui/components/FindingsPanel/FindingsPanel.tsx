import type { CheckReport } from "../../../core";
import { groupFindings } from "../../findings/group-findings";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { FixButton } from "../FixButton/FixButton";
import { FixSection } from "../FixSection/FixSection";
import { FindingRow } from "../FindingRow/FindingRow";
import { LongList } from "../LongList/LongList";
import { RuleCounts } from "../RuleCounts/RuleCounts";
import { Section } from "../Section/Section";
import type { SaveResult } from "../SaveButton/SaveButton";

export type FindingsPanelProps = {
  readonly report: CheckReport;
  /** Left out where findings can neither be accepted nor put right. */
  readonly session?: ReportSession;
  readonly saveResult?: SaveResult | undefined;
};

/** Step 2: what is wrong, the worst first and what was accepted last, of the part that people look at. */
export function FindingsPanel({ report, session, saveResult }: FindingsPanelProps) {
  const { words, messages } = useLanguage();
  const { findings } = report;
  const isPart = session !== undefined && session.scope.kind !== "everything";
  const accepted = findings.filter((finding) => finding.accepted);
  const groups = groupFindings(findings.filter((finding) => !finding.accepted)).map(
    ({ severity, findings: found }) => ({
      heading: words.findings.group(messages.severities[severity], found.length),
      found,
    }),
  );
  if (accepted.length > 0) {
    groups.push({ heading: messages.accepted.heading(accepted.length), found: accepted });
  }
  return (
    <>
      {session && <FixSection session={session} findings={findings} saveResult={saveResult} />}
      {groups.length === 0 && <p>{isPart ? words.scope.none : words.findings.none}</p>}
      {groups.map(({ heading, found }) => (
        <Section key={heading} heading={heading}>
          <LongList label={heading} items={found}>
            {(finding) => (
              <FindingRow
                key={JSON.stringify([finding.file, finding.cell, finding.message])}
                finding={finding}
                showFile={report.workbooks.length > 1}
                acceptance={session?.acceptance}
                fix={session && <FixButton finding={finding} session={session} />}
              />
            )}
          </LongList>
        </Section>
      ))}
      <RuleCounts rules={report.rules} />
    </>
  );
}

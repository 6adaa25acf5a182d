import { useState } from "react";
import type { CheckReport } from "../../../core";
import {
  ALL_DEPARTMENTS,
  departmentChoices,
  inDepartment,
} from "../../departments/department-choice";
import { groupFindings } from "../../findings/group-findings";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { DepartmentSelect } from "../DepartmentSelect/DepartmentSelect";
import { FixButton } from "../FixButton/FixButton";
import { FixSection } from "../FixSection/FixSection";
import { FindingRow } from "../FindingRow/FindingRow";
import { LongList } from "../LongList/LongList";
import { RuleCounts } from "../RuleCounts/RuleCounts";
import { Section } from "../Section/Section";
import type { SaveResult } from "../WriteOutcome/WriteOutcome";

export type FindingsPanelProps = {
  readonly report: CheckReport;
  /** Left out where findings can neither be accepted nor put right. */
  readonly session?: ReportSession;
  readonly saveResult?: SaveResult | undefined;
};

/** Step 2: what is wrong, the worst first and what was accepted last, narrowed to a department where wanted. */
export function FindingsPanel({ report, session, saveResult }: FindingsPanelProps) {
  const { words, messages } = useLanguage();
  const [chosen, setChosen] = useState(ALL_DEPARTMENTS);
  const { findings } = report;
  const inChosen = inDepartment(findings, chosen);
  const accepted = inChosen.filter((finding) => finding.accepted);
  const groups = groupFindings(inChosen.filter((finding) => !finding.accepted)).map(
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
      <DepartmentSelect
        choices={departmentChoices(findings)}
        chosen={chosen}
        onChoose={setChosen}
      />
      {session && <FixSection session={session} findings={inChosen} saveResult={saveResult} />}
      {groups.length === 0 && (
        <p>{findings.length === 0 ? words.findings.none : words.findings.noneForDepartment}</p>
      )}
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

import { useState } from "react";
import type { CheckReport } from "../../../core";
import {
  ALL_DEPARTMENTS,
  departmentChoices,
  inDepartment,
} from "../../departments/department-choice";
import { groupFindings } from "../../findings/group-findings";
import { useLanguage } from "../../language/language";
import { DepartmentSelect } from "../DepartmentSelect/DepartmentSelect";
import { FindingRow } from "../FindingRow/FindingRow";
import { LongList } from "../LongList/LongList";
import { RuleCounts } from "../RuleCounts/RuleCounts";
import { Section } from "../Section/Section";

/** Step 2: what is wrong, the worst first, narrowed to a department where wanted. */
export function FindingsPanel({ report }: { readonly report: CheckReport }) {
  const { words, messages } = useLanguage();
  const [chosen, setChosen] = useState(ALL_DEPARTMENTS);
  const { findings } = report;
  const groups = groupFindings(inDepartment(findings, chosen));
  return (
    <>
      <DepartmentSelect
        choices={departmentChoices(findings)}
        chosen={chosen}
        onChoose={setChosen}
      />
      {groups.length === 0 && (
        <p>{findings.length === 0 ? words.findings.none : words.findings.noneForDepartment}</p>
      )}
      {groups.map((group) => {
        const heading = words.findings.group(
          messages.severities[group.severity],
          group.findings.length,
        );
        return (
          <Section key={group.severity} heading={heading}>
            <LongList label={heading} items={group.findings}>
              {(finding) => <FindingRow finding={finding} showFile={report.workbooks.length > 1} />}
            </LongList>
          </Section>
        );
      })}
      <RuleCounts rules={report.rules} />
    </>
  );
}

import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { VERDICTS, type CheckReport } from "../../../core";
import { ALL_DEPARTMENTS, departmentChoices } from "../../departments/department-choice";
import { countVerdicts, type VerdictCount } from "../../judgements/count-judgements";
import { judgedIndicators } from "../../judgements/judged-indicator";
import { fitting, type JudgementFilter } from "../../judgements/judgement-filter";
import { useLanguage } from "../../language/language";
import { DepartmentSelect } from "../DepartmentSelect/DepartmentSelect";
import { JudgementRow } from "../JudgementRow/JudgementRow";
import { LongList } from "../LongList/LongList";
import { VerdictCounts } from "../VerdictCounts/VerdictCounts";
import { useJudgementPanelStyles } from "./JudgementPanel.styles";

const NO_FILTER: JudgementFilter = {
  department: ALL_DEPARTMENTS,
  verdict: null,
  onlyDisagreements: false,
};

/** Step 3: the verdicts with their reasons, beside what the departments say of themselves. */
export function JudgementPanel({ report }: { readonly report: CheckReport }) {
  const styles = useJudgementPanelStyles();
  const { words } = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const judged = useMemo(() => judgedIndicators(report), [report]);
  const { judgements } = report;
  if (judgements.length === 0) return <p>{words.judgements.none}</p>;

  const shown = fitting(judged, filter);
  const disagreements = judgements.filter(({ agrees }) => agrees === false).length;
  return (
    <>
      <VerdictCounts report={report} />
      <div className={styles.filters}>
        <VerdictSelect
          counts={countVerdicts(judgements)}
          chosen={filter.verdict}
          onChoose={(verdict) => setFilter({ ...filter, verdict })}
        />
        <DepartmentSelect
          choices={departmentChoices(judged)}
          chosen={filter.department}
          onChoose={(department) => setFilter({ ...filter, department })}
        />
      </div>
      {disagreements > 0 && (
        <Checkbox
          className={styles.checkbox}
          label={words.judgements.onlyDisagreements(disagreements)}
          checked={filter.onlyDisagreements}
          onChange={(_event, { checked }) =>
            setFilter({ ...filter, onlyDisagreements: checked === true })
          }
        />
      )}
      {shown.length === 0 && <p>{words.judgements.noneShown}</p>}
      <LongList label={words.steps.judgements} items={shown}>
        {(item) => <JudgementRow judged={item} showFile={report.workbooks.length > 1} />}
      </LongList>
    </>
  );
}

type VerdictSelectProps = {
  readonly counts: readonly VerdictCount[];
  readonly chosen: JudgementFilter["verdict"];
  readonly onChoose: (verdict: JudgementFilter["verdict"]) => void;
};

function VerdictSelect({ counts, chosen, onChoose }: VerdictSelectProps) {
  const { words } = useLanguage();
  return (
    <Field label={words.judgements.verdictFilter} size="small">
      <Select
        size="small"
        value={chosen ?? ""}
        onChange={(_event, { value }) =>
          onChoose(VERDICTS.find((verdict) => verdict === value) ?? null)
        }
      >
        <option value="">{words.judgements.allVerdicts}</option>
        {counts.map(({ verdict, label }) => (
          <option key={verdict} value={verdict}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

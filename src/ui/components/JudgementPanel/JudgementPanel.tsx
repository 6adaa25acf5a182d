import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PRESETS, type CheckReport, type Preset } from "../../../core";
import { ALL_DEPARTMENTS, departmentChoices } from "../../departments/department-choice";
import { overviewOf, type ClassCount } from "../../judgements/count-classes";
import { judgedIndicators } from "../../judgements/judged-indicator";
import { fitting, type JudgementFilter } from "../../judgements/judgement-filter";
import { useLanguage } from "../../language/language";
import { DepartmentSelect } from "../DepartmentSelect/DepartmentSelect";
import { JudgementRow } from "../JudgementRow/JudgementRow";
import { LongList } from "../LongList/LongList";
import { VerdictCounts } from "../VerdictCounts/VerdictCounts";
import { WhatIfSection } from "../WhatIfSection/WhatIfSection";
import { useJudgementPanelStyles } from "./JudgementPanel.styles";

const NO_FILTER: JudgementFilter = {
  department: ALL_DEPARTMENTS,
  label: null,
  onlyDisagreements: false,
};

export type JudgementPanelProps = {
  readonly report: CheckReport;
  /** The methods to compare with; the published ones where none are given. */
  readonly presets?: readonly Preset[];
};

/** Step 3: the verdicts with their reasons, beside what the departments say of themselves and what other methods would say. */
export function JudgementPanel({ report, presets = PRESETS }: JudgementPanelProps) {
  const styles = useJudgementPanelStyles();
  const { locale, words } = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const judged = useMemo(() => judgedIndicators(report), [report]);
  const { judgements } = report;
  if (judgements.length === 0) return <p>{words.judgements.none}</p>;

  const { classes } = overviewOf(report, locale);
  // Another method has other classes; one that is gone narrows nothing.
  const label = classes.find((each) => each.label === filter.label)?.label ?? null;
  const shown = fitting(judged, { ...filter, label });
  const disagreements = judgements.filter(({ agrees }) => agrees === false).length;
  return (
    <>
      <VerdictCounts report={report} />
      <WhatIfSection report={report} presets={presets} />
      <div className={styles.filters}>
        <ClassSelect
          classes={classes}
          chosen={label}
          onChoose={(chosen) => setFilter({ ...filter, label: chosen })}
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
        {(item) => (
          <JudgementRow
            key={JSON.stringify([item.judgement.file, item.judgement.key])}
            judged={item}
            report={report}
            presets={presets}
          />
        )}
      </LongList>
    </>
  );
}

type ClassSelectProps = {
  readonly classes: readonly ClassCount[];
  readonly chosen: string | null;
  readonly onChoose: (label: string | null) => void;
};

function ClassSelect({ classes, chosen, onChoose }: ClassSelectProps) {
  const { words } = useLanguage();
  return (
    <Field label={words.judgements.verdictFilter} size="small">
      <Select
        size="small"
        value={chosen ?? ""}
        onChange={(_event, { value }) => onChoose(value === "" ? null : value)}
      >
        <option value="">{words.judgements.allVerdicts}</option>
        {classes.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

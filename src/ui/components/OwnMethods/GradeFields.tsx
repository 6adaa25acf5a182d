import { Field, Input } from "@fluentui/react-components";
import type { Condition } from "../../../core";
import { useLanguage } from "../../language/language";
import { boundOf, figureOf } from "../../methods/describe-classes";
import { shareOf } from "../../methods/percent";
import type { GradeDraft } from "../../methods/preset-draft";
import { TextField } from "./TextField";
import { useOwnMethodsStyles } from "./OwnMethods.styles";

export type GradeFieldsProps = {
  readonly draft: GradeDraft;
  readonly onChange: (draft: GradeDraft) => void;
};

/** A class: its word, and where each of its conditions begins. */
export function GradeFields({ draft, onChange }: GradeFieldsProps) {
  const styles = useOwnMethodsStyles();
  const { words, messages } = useLanguage();
  const { grade, label, percents } = draft;
  const own = words.methods.own;
  return (
    <fieldset className={styles.grade}>
      <legend>{own.class(messages.verdicts[grade.verdict])}</legend>
      <TextField
        label={own.label}
        value={label}
        onChange={(typed) => onChange({ ...draft, label: typed })}
      />
      {grade.when.map((condition, place) => (
        <PercentField
          key={place}
          condition={condition}
          percent={percents[place] ?? ""}
          onChange={(typed) =>
            onChange({
              ...draft,
              percents: percents.map((each, index) => (index === place ? typed : each)),
            })
          }
        />
      ))}
      {grade.when.length === 0 && <p className={styles.note}>{own.rest}</p>}
    </fieldset>
  );
}

type PercentFieldProps = {
  readonly condition: Condition;
  readonly percent: string;
  readonly onChange: (percent: string) => void;
};

function PercentField({ condition, percent, onChange }: PercentFieldProps) {
  const { words } = useLanguage();
  const { conditions, own } = words.methods;
  const isNumber = shareOf(percent) !== null;
  return (
    <Field
      label={figureOf(condition, conditions)}
      validationState={isNumber ? "none" : "error"}
      validationMessage={isNumber ? null : own.numberNeeded}
    >
      <Input
        inputMode="decimal"
        value={percent}
        contentAfter={boundOf(condition, conditions)}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  );
}

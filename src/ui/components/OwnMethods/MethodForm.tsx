import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Preset } from "../../../core";
import { useLanguage } from "../../language/language";
import {
  isComplete,
  presetOfDraft,
  type GradeDraft,
  type PresetDraft,
} from "../../methods/preset-draft";
import { GradeFields } from "./GradeFields";
import { TextField } from "./TextField";
import { useOwnMethodsStyles } from "./OwnMethods.styles";

export type MethodFormProps = {
  readonly initial: PresetDraft;
  /** Whether it is made from the base, or the base itself is changed. */
  readonly isNew: boolean;
  readonly onSave: (preset: Preset) => void;
  readonly onDismiss: () => void;
};

/** The words and numbers of a method of one's own. */
export function MethodForm({ initial, isNew, onSave, onDismiss }: MethodFormProps) {
  const styles = useOwnMethodsStyles();
  const { locale, words } = useLanguage();
  const [draft, setDraft] = useState(initial);
  const own = words.methods.own;
  const { base } = initial;
  const basedOn = isNew ? base.id : (base.basedOn ?? base.id);
  return (
    <form
      className={styles.form}
      aria-label={draft.name}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(presetOfDraft(draft, locale, basedOn));
      }}
    >
      <TextField
        label={own.name}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      {isNew && (
        <Field label={own.id} hint={own.idHint}>
          <Input
            value={draft.id}
            onChange={(_event, { value }) => setDraft({ ...draft, id: value })}
          />
        </Field>
      )}
      <Grades grades={draft.grades} onChange={(grades) => setDraft({ ...draft, grades })} />
      {draft.finalYearGrades && (
        <>
          <strong>{own.finalYear}</strong>
          <Grades
            grades={draft.finalYearGrades}
            onChange={(finalYearGrades) => setDraft({ ...draft, finalYearGrades })}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={!isComplete(draft)}>
          {own.save}
        </Button>
        <Button onClick={onDismiss}>{own.dismiss}</Button>
      </div>
    </form>
  );
}

type GradesProps = {
  readonly grades: readonly GradeDraft[];
  readonly onChange: (grades: readonly GradeDraft[]) => void;
};

const Grades = ({ grades, onChange }: GradesProps) =>
  grades.map((grade, place) => (
    <GradeFields
      key={place}
      draft={grade}
      onChange={(changed) =>
        onChange(grades.map((each, index) => (index === place ? changed : each)))
      }
    />
  ));

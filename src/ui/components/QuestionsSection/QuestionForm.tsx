import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../language/language";
import type { OpenQuestion } from "../../questions/gather-questions";
import { inOneLine, offeredName, questionKind } from "../../questions/question-kind";
import { AskedCells } from "./AskedCells";
import { useQuestionsStyles } from "./QuestionsSection.styles";

export type QuestionFormProps = {
  readonly question: OpenQuestion;
  /** How many open questions ask the same of other cells of the form. */
  readonly alike: number;
  readonly showFile: boolean;
  readonly disabled: boolean;
  readonly onAnswer: (choice: string, forAlike: boolean) => void;
};

/** A question with its choices. The button answers, not the choosing: arrow keys pass through choices that nobody means. */
export function QuestionForm(props: QuestionFormProps) {
  const { question, alike, showFile, disabled, onAnswer } = props;
  const styles = useQuestionsStyles();
  const language = useLanguage();
  const { ask, why, taken, answer, forAlike } = language.words.questions;
  const { code, text, choices, chosen, cells } = question;
  const [choice, setChoice] = useState(chosen);
  const [isForAlike, setForAlike] = useState(false);
  const kind = questionKind(code, chosen);
  return (
    <div className={styles.question}>
      <Field
        className={styles.field}
        label={{ children: ask[kind](inOneLine(text)), weight: "semibold" }}
        hint={why[kind]}
      >
        <Select
          className={styles.select}
          value={choice}
          onChange={(_event, { value }) => setChoice(value)}
        >
          {choices.map((offered) => {
            const name = offeredName(kind, offered, language);
            return (
              <option key={offered.id} value={offered.id}>
                {offered.id === chosen ? taken(name) : name}
              </option>
            );
          })}
        </Select>
      </Field>
      {alike > 0 && (
        <Checkbox
          className={styles.alike}
          label={forAlike(alike)}
          checked={isForAlike}
          onChange={(_event, { checked }) => setForAlike(checked === true)}
        />
      )}
      <AskedCells cells={cells} showFile={showFile}>
        <Button
          size="small"
          className={styles.button}
          disabled={disabled}
          onClick={() => onAnswer(choice, isForAlike)}
        >
          {answer}
        </Button>
      </AskedCells>
    </div>
  );
}

import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../language/language";
import type { OpenQuestion } from "../../questions/gather-questions";
import { inOneLine, offeredName, questionKind } from "../../questions/question-kind";
import { AskedCells } from "./AskedCells";
import { useQuestionsStyles } from "./QuestionsSection.styles";

export type QuestionFormProps = {
  readonly question: OpenQuestion;
  readonly showFile: boolean;
  readonly disabled: boolean;
  readonly onAnswer: (choice: string) => void;
};

/** A question with its choices. The button answers, not the choosing: arrow keys pass through choices that nobody means. */
export function QuestionForm({ question, showFile, disabled, onAnswer }: QuestionFormProps) {
  const styles = useQuestionsStyles();
  const language = useLanguage();
  const { ask, why, taken, answer } = language.words.questions;
  const { code, text, choices, chosen, cells } = question;
  const [choice, setChoice] = useState(chosen);
  const kind = questionKind(code, chosen);
  return (
    <div className={styles.question}>
      <Field label={{ children: ask[kind](inOneLine(text)), weight: "semibold" }} hint={why[kind]}>
        <Select value={choice} onChange={(_event, { value }) => setChoice(value)}>
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
      <AskedCells cells={cells} showFile={showFile}>
        <Button
          size="small"
          className={styles.button}
          disabled={disabled}
          onClick={() => onAnswer(choice)}
        >
          {answer}
        </Button>
      </AskedCells>
    </div>
  );
}

import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatIsoDate, parseIsoDate, type CalendarDate } from "../../../core";
import { useLanguage } from "../../language/language";

export type AsOfFieldProps = {
  readonly asOf: CalendarDate;
  /** The fiscal year that is judged at this date; null before anything was judged. */
  readonly fiscalYear: number | null;
  readonly onChoose: (asOf: CalendarDate) => void;
};

/** The date at which progress is judged; what is half typed is kept, and only whole dates are passed on. */
export function AsOfField({ asOf, fiscalYear, onChoose }: AsOfFieldProps) {
  const { words, messages } = useLanguage();
  const iso = formatIsoDate(asOf);
  const [text, setText] = useState(iso);
  useEffect(() => setText(iso), [iso]);

  const complete = parseIsoDate(text) !== null;
  return (
    <Field
      label={words.writing.asOf}
      validationState={complete ? "none" : "error"}
      validationMessage={complete ? null : words.writing.asOfWrong}
      hint={fiscalYear === null ? null : words.writing.asOfHint(messages.fiscalYear(fiscalYear))}
    >
      <Input
        type="date"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          const date = parseIsoDate(value);
          if (date) onChoose(date);
        }}
      />
    </Field>
  );
}

import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage } from "../../language/language";

export type RuleOptionFieldProps = {
  readonly label: string;
  readonly range: { readonly default: number; readonly least: number; readonly most: number };
  readonly value: number;
  readonly onSet: (value: number) => void;
};

/** A number of a rule; it holds once the field is left or Enter is pressed, and only within its range. */
export function RuleOptionField({ label, range, value, onSet }: RuleOptionFieldProps) {
  const { words } = useLanguage();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const { least, most } = range;
  const number = numberIn(text);
  const isInRange = number !== null && number >= least && number <= most;
  const set = (): void => {
    if (isInRange && number !== value) onSet(number);
  };
  return (
    <Field
      label={label}
      size="small"
      hint={words.rules.range(least, most, range.default)}
      validationState={isInRange ? "none" : "error"}
      validationMessage={isInRange ? null : words.rules.outOfRange(least, most)}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        onChange={(_event, { value: typed }) => setText(typed)}
        onBlur={set}
        onKeyDown={({ key }) => {
          if (key === "Enter") set();
        }}
      />
    </Field>
  );
}

/** The number that was typed, in half or full width; null for none. */
function numberIn(typed: string): number | null {
  const plain = typed.normalize("NFKC").replaceAll(",", "").trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

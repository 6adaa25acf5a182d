import { Field, Input } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A text that has to be there. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  const { words } = useLanguage();
  const isMissing = value.trim() === "";
  return (
    <Field
      label={label}
      validationState={isMissing ? "error" : "none"}
      validationMessage={isMissing ? words.methods.own.needed : null}
    >
      <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
    </Field>
  );
}

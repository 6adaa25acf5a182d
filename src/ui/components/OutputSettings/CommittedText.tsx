import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type CommittedTextProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onCommit: (value: string) => void;
};

/** A text that counts when people leave the field or press Enter, not with every key. */
export function CommittedText({ label, hint, value, disabled, onCommit }: CommittedTextProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = (): void => {
    if (typed.trim() !== value) onCommit(typed.trim());
  };
  return (
    <Field label={label} hint={hint}>
      <Input
        value={typed}
        disabled={disabled}
        onChange={(_event, { value: now }) => setTyped(now)}
        onBlur={commit}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing) commit();
        }}
      />
    </Field>
  );
}

import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useOwnMethodsStyles } from "./OwnMethods.styles";

export type MethodJsonProps = {
  readonly label: string;
  readonly hint?: string;
  readonly initial: string;
  readonly action: string;
  readonly onSave: (text: string) => void;
};

/** A method as its whole text, to copy, to change or to paste. */
export function MethodJson({ label, hint, initial, action, onSave }: MethodJsonProps) {
  const styles = useOwnMethodsStyles();
  const [text, setText] = useState(initial);
  return (
    <div className={styles.root}>
      <Field label={label} hint={hint ?? null}>
        <Textarea
          className={styles.json}
          resize="vertical"
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <Button
        size="small"
        className={styles.action}
        disabled={text.trim() === "" || text === initial}
        onClick={() => onSave(text)}
      >
        {action}
      </Button>
    </div>
  );
}

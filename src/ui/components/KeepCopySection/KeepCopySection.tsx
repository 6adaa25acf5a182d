import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { keepingNameFault, messagesFor } from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { LazySection } from "../Section/Section";
import { useKeepCopySectionStyles } from "./KeepCopySection.styles";

export type KeepCopySectionProps = { readonly session: ReportSession };

/** Writes the sheets with copies of them that stay as they are, under a name that people give. */
export function KeepCopySection({ session }: KeepCopySectionProps) {
  const { keeping } = useLanguage().words;
  return (
    <LazySection heading={keeping.heading}>{() => <KeepCopy session={session} />}</LazySection>
  );
}

function KeepCopy({ session: { busy, write } }: KeepCopySectionProps) {
  const styles = useKeepCopySectionStyles();
  const { locale, words } = useLanguage();
  const [name, setName] = useState("");
  const { sheets, keeping } = messagesFor(locale);
  const fault = keepingNameFault(name, sheets.names);
  const said = fault === null || fault === "empty" ? null : keeping[fault](name);
  return (
    <div className={styles.root}>
      <p className={styles.note}>{words.keeping.hint}</p>
      <Field label={words.keeping.name} validationMessage={said}>
        <Input
          value={name}
          placeholder={words.keeping.example}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <Button disabled={fault !== null || busy !== null} onClick={() => void write(name)}>
        {words.keeping.make}
      </Button>
    </div>
  );
}

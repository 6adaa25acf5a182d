import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { describeAccepted, type Finding } from "../../../core";
import { useLanguage } from "../../language/language";
import type { AcceptanceSession } from "../../session/use-acceptance";
import { LazyDetails } from "../Section/Section";
import { useFindingAcceptanceStyles } from "./FindingAcceptance.styles";

export type FindingAcceptanceProps = {
  readonly finding: Finding;
  readonly acceptance: AcceptanceSession;
};

/** Lets a finding stand with a reason and a name, or says who let it stand and why. */
export function FindingAcceptance({ finding, acceptance }: FindingAcceptanceProps) {
  const styles = useFindingAcceptanceStyles();
  const { words, messages } = useLanguage();
  const { accepted } = finding;
  const { heading, takeBack } = words.acceptance;
  if (!accepted) {
    return (
      <LazyDetails summaryClassName={styles.summary} heading={heading}>
        {() => (
          <AcceptanceForm onAccept={(because, by) => acceptance.accept(finding, { because, by })} />
        )}
      </LazyDetails>
    );
  }
  return (
    <div className={styles.accepted}>
      <span>✓ {describeAccepted(accepted, messages)}</span>
      <Button size="small" className={styles.button} onClick={() => acceptance.takeBack(finding)}>
        {takeBack}
      </Button>
    </div>
  );
}

type AcceptanceFormProps = { readonly onAccept: (because: string, by: string) => void };

function AcceptanceForm({ onAccept }: AcceptanceFormProps) {
  const styles = useFindingAcceptanceStyles();
  const { words } = useLanguage();
  const [because, setBecause] = useState("");
  const [by, setBy] = useState("");
  const { hint, reason, name, accept } = words.acceptance;
  const isComplete = because.trim() !== "" && by.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAccept(because.trim(), by.trim());
      }}
    >
      <p className={styles.hint}>{hint}</p>
      <Field label={reason} required>
        <Textarea value={because} onChange={(_event, { value }) => setBecause(value)} />
      </Field>
      <Field label={name} required>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.submit} disabled={!isComplete}>
        {accept}
      </Button>
    </form>
  );
}

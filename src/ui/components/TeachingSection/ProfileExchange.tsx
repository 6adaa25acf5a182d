import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { EMPTY_PROFILE, profileText } from "../../../core";
import { useLanguage } from "../../language/language";
import type { OpenWorkbook } from "../../session/read-sources";
import type { ReportSession } from "../../session/use-report";
import { FoldedSection } from "../Section/Section";
import { toldOf, type Told } from "./told";

export type ProfileExchangeProps = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly session: ReportSession;
  readonly onTold: (told: Told) => void;
};

/**
 * What was taught, as text to take to other workbooks, and the way back. A text can be copied everywhere; a file cannot be
 * saved from every pane.
 */
export function ProfileExchange({ workbooks, session, onTold }: ProfileExchangeProps) {
  const { words, messages } = useLanguage();
  const [given, setGiven] = useState("");
  const taught = workbooks.find(({ profile }) => profile !== null)?.profile ?? EMPTY_PROFILE;
  const takeOver = async (): Promise<void> => {
    for (const { snapshot } of workbooks) {
      const { file } = snapshot;
      const outcome = await session.teaching.takeOver(file, given);
      onTold(toldOf(outcome, words.teaching.takenOver, { file, words, messages }));
    }
  };
  return (
    <FoldedSection heading={words.teaching.exchange}>
      <Field label={words.teaching.text} hint={words.teaching.textHint}>
        <Textarea readOnly resize="vertical" value={profileText(taught)} />
      </Field>
      <Field label={words.teaching.given}>
        <Textarea
          resize="vertical"
          value={given}
          onChange={(_event, { value }) => setGiven(value)}
        />
      </Field>
      <Button size="small" disabled={given.trim() === ""} onClick={() => void takeOver()}>
        {words.teaching.takeOver}
      </Button>
    </FoldedSection>
  );
}

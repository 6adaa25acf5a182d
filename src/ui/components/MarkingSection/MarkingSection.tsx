import { Button } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import type { SaveResult } from "../SaveButton/SaveButton";
import { Section } from "../Section/Section";
import { WorkStatus } from "../WorkStatus/WorkStatus";
import { useMarkingSectionStyles } from "./MarkingSection.styles";

const WORKS = ["marking", "taking-back-marks"] as const;

export type MarkingSectionProps = {
  readonly session: ReportSession;
  readonly saveResult?: SaveResult | undefined;
};

/** Marks the findings in people's own tables and takes the marks away; nothing where the host cannot. */
export function MarkingSection({ session, saveResult }: MarkingSectionProps) {
  const styles = useMarkingSectionStyles();
  const { words } = useLanguage();
  const { marking, busy } = session;
  if (!marking) return null;
  return (
    <Section heading={words.marking.heading}>
      <div className={styles.root}>
        <p className={styles.note}>
          {marking.cells > 0 ? words.marking.hint(marking.cells) : words.marking.nothing}
        </p>
        <div className={styles.buttons}>
          <Button
            disabled={busy !== null || marking.cells === 0}
            onClick={() => void marking.mark()}
          >
            {words.marking.mark}
          </Button>
          <Button disabled={busy !== null} onClick={() => void marking.takeBackMarks()}>
            {words.marking.takeBack}
          </Button>
        </div>
        <WorkStatus session={session} works={WORKS} saveResult={saveResult} />
      </div>
    </Section>
  );
}

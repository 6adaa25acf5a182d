import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import type { WorkbookPlan, WorkbookReading } from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { AsOfField } from "../AsOfField/AsOfField";
import { CsvSection } from "../CsvSection/CsvSection";
import { KeepCopySection } from "../KeepCopySection/KeepCopySection";
import { OutputSettings } from "../OutputSettings/OutputSettings";
import { Section } from "../Section/Section";
import { SheetRemoval } from "../SheetRemoval/SheetRemoval";
import { WorkStatus } from "../WorkStatus/WorkStatus";
import type { SaveResult } from "../SaveButton/SaveButton";
import { useWritingPanelStyles } from "./WritingPanel.styles";

const WORKS = ["writing", "taking-back-sheets"] as const;

export type WritingPanelProps = {
  readonly session: ReportSession;
  readonly saveResult?: SaveResult | undefined;
};

/** Step 4: as of when, which sheets, into which workbook; then what came of it. */
export function WritingPanel({ session, saveResult }: WritingPanelProps) {
  const styles = useWritingPanelStyles();
  const { words } = useLanguage();
  const { readings, report, plan, into, busy, result, marking } = session;
  return (
    <div className={styles.root}>
      <AsOfField
        asOf={session.asOf}
        fiscalYear={report?.judgements[0]?.fiscalYear ?? null}
        onChoose={session.chooseAsOf}
      />
      {into && readings.length > 1 && (
        <IntoSelect readings={readings} into={into} onChoose={session.chooseInto} />
      )}
      {plan && <PlannedSheets plan={plan} />}
      {plan && <OutputSettings session={session} inCopy={saveResult !== undefined} />}
      <p className={styles.note}>{words.writing.notes[saveResult ? "copy" : "inPlace"]}</p>
      <Button
        appearance={result?.kind === "written" ? "secondary" : "primary"}
        disabled={!plan || busy !== null}
        onClick={() => void session.write()}
      >
        {words.writing.write}
      </Button>
      <WorkStatus session={session} works={WORKS} saveResult={saveResult} />
      {plan && <KeepCopySection session={session} />}
      {plan && <CsvSection session={session} saveResult={saveResult} />}
      {marking && <SheetRemoval marking={marking} disabled={busy !== null} />}
    </div>
  );
}

type IntoSelectProps = {
  readonly readings: readonly WorkbookReading[];
  readonly into: string;
  readonly onChoose: (file: string) => void;
};

function IntoSelect({ readings, into, onChoose }: IntoSelectProps) {
  const { words } = useLanguage();
  return (
    <Field label={words.writing.into}>
      <Select value={into} onChange={(_event, { value }) => onChoose(value)}>
        {readings.map(({ file }) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PlannedSheets({ plan }: { readonly plan: WorkbookPlan }) {
  const styles = useWritingPanelStyles();
  const { words } = useLanguage();
  return (
    <Section heading={words.writing.sheets}>
      <ul className={styles.sheets}>
        {plan.sheets.map(({ purpose, name }) => (
          <li key={purpose} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>{words.writing.purposes[purpose]}</span>
          </li>
        ))}
        {plan.templates?.map(({ purpose, name, templateSheet }) => (
          <li key={purpose} className={styles.sheet}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>{words.output.filledFrom(templateSheet)}</span>
          </li>
        ))}
      </ul>
      <PlanNotes notes={plan.notes ?? []} />
    </Section>
  );
}

/** What was left as it is in people's own layouts, and why. */
function PlanNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

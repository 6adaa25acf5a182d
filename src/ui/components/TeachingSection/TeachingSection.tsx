import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress } from "../../../core";
import { canKeepDocuments } from "../../../hosts/kept-documents";
import { useLanguage } from "../../language/language";
import { useAskPointed } from "../../places/pointed-cells";
import type { ReportSession } from "../../session/use-report";
import { KeptWhere } from "../KeptWhere/KeptWhere";
import { FoldedSection } from "../Section/Section";
import { ProfileExchange } from "./ProfileExchange";
import { TaughtList } from "./TaughtList";
import { CELL_TEACHINGS, WORD_TEACHINGS, type ChoosableTeaching } from "./teachings";
import { useTeachingStyles } from "./TeachingSection.styles";
import { toldOf, type Told } from "./told";

const CHOICES = [...CELL_TEACHINGS, ...WORD_TEACHINGS];

export type TeachingSectionProps = {
  readonly session: ReportSession;
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** Teaching by pointing: the person selects cells in the workbook and says what they are. */
export function TeachingSection({ session, inCopy }: TeachingSectionProps) {
  const styles = useTeachingStyles();
  const { words, messages } = useLanguage();
  const [told, setTold] = useState<Told | null>(null);
  const kept = session.workbooks.filter(({ source }) => canKeepDocuments(source.host));
  if (kept.length === 0) return null;
  return (
    <FoldedSection heading={words.teaching.heading}>
      <div className={styles.root}>
        <p className={styles.note}>{words.teaching.how}</p>
        <KeptWhere inCopy={inCopy} />
        <PointAndSay session={session} onTold={setTold} />
        <div>
          {told && (
            <MessageBar intent={told.intent} layout="multiline">
              <MessageBarBody>{told.sentences.join("")}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {kept.map((workbook) => (
          <TaughtList
            key={workbook.snapshot.file}
            workbook={workbook}
            isAlone={kept.length === 1}
            onForget={(id) => {
              const { file } = workbook.snapshot;
              void session.teaching
                .forget(file, id)
                .then((outcome) =>
                  setTold(toldOf(outcome, words.teaching.forgotten, { file, words, messages })),
                );
            }}
          />
        ))}
        <ProfileExchange workbooks={kept} session={session} onTold={setTold} />
      </div>
    </FoldedSection>
  );
}

type PointAndSayProps = {
  readonly session: ReportSession;
  readonly onTold: (told: Told) => void;
};

function PointAndSay({ session, onTold }: PointAndSayProps) {
  const { words, messages } = useLanguage();
  const askPointed = useAskPointed();
  const [chosen, setChosen] = useState(CHOICES[0]?.id ?? "");
  const [isBusy, setBusy] = useState(false);
  const say = async ({ id, teaching }: ChoosableTeaching): Promise<Told> => {
    const pointed = await askPointed().catch(() => null);
    if (!pointed) return { intent: "warning", sentences: [words.teaching.nothingSelected] };
    const { file, sheet, area } = pointed;
    const outcome = await session.teaching.teach(file, pointed, teaching);
    const place = words.cells.place(sheet, formatAddress({ row: area.top, column: area.left }));
    const success = words.teaching.taught(place, words.teaching.choices[id] ?? "");
    return toldOf(outcome, success, { file, words, messages });
  };
  const onSay = async (): Promise<void> => {
    const choice = CHOICES.find(({ id }) => id === chosen);
    if (!choice) return;
    setBusy(true);
    onTold(await say(choice));
    setBusy(false);
  };
  return (
    <>
      <Field label={words.teaching.what}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <optgroup label={words.teaching.cells}>
            <Options choices={CELL_TEACHINGS} />
          </optgroup>
          <optgroup label={words.teaching.labels}>
            <Options choices={WORD_TEACHINGS} />
          </optgroup>
        </Select>
      </Field>
      <Button disabled={isBusy || session.busy !== null} onClick={() => void onSay()}>
        {words.teaching.say}
      </Button>
    </>
  );
}

function Options({ choices }: { readonly choices: readonly ChoosableTeaching[] }) {
  const { words } = useLanguage();
  return choices.map(({ id }) => (
    <option key={id} value={id}>
      {words.teaching.choices[id]}
    </option>
  ));
}

import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { presetOf, PRESETS } from "../../../core";
import { useLanguage } from "../../language/language";
import { draftOf, freeId, type PresetDraft } from "../../methods/preset-draft";
import type { ReportSession } from "../../session/use-report";
import { FoldedSection, LazyDetails } from "../Section/Section";
import { MethodForm } from "./MethodForm";
import { MethodJson } from "./MethodJson";
import { OwnMethod } from "./OwnMethod";
import { useOwnMethods } from "./use-own-methods";
import { useOwnMethodsStyles } from "./OwnMethods.styles";

/** Methods of one's own: made from the chosen one, changed, handed on as text, deleted. */
export function OwnMethods({ session }: { readonly session: ReportSession }) {
  const styles = useOwnMethodsStyles();
  const { locale, words } = useLanguage();
  const [draft, setDraft] = useState<PresetDraft | null>(null);
  const { told, save, saveText, remove } = useOwnMethods(session);
  const own = session.settings.presets ?? [];
  const ownWords = words.methods.own;
  return (
    <FoldedSection heading={ownWords.heading}>
      <div className={styles.root}>
        <p className={styles.note}>{ownWords.how}</p>
        {told && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody>{told.sentence}</MessageBarBody>
          </MessageBar>
        )}
        {own.map((preset) => (
          <OwnMethod
            key={preset.id}
            preset={preset}
            onEdit={() =>
              setDraft(draftOf(preset, { id: preset.id, name: preset.name[locale], locale }))
            }
            onRemove={() => remove(preset)}
            onReplace={saveText}
          />
        ))}
        {draft ? (
          <MethodForm
            key={draft.id}
            initial={draft}
            isNew={!own.some(({ id }) => id === draft.id)}
            onSave={(preset) => save(preset) && setDraft(null)}
            onDismiss={() => setDraft(null)}
          />
        ) : (
          <MakeButton session={session} onMake={setDraft} />
        )}
        <LazyDetails summaryClassName={styles.summary} heading={ownWords.import}>
          {() => (
            <MethodJson
              label={ownWords.given}
              initial=""
              action={ownWords.takeOver}
              onSave={saveText}
            />
          )}
        </LazyDetails>
      </div>
    </FoldedSection>
  );
}

type MakeButtonProps = {
  readonly session: ReportSession;
  readonly onMake: (draft: PresetDraft) => void;
};

function MakeButton({ session: { settings }, onMake }: MakeButtonProps) {
  const { locale, words } = useLanguage();
  const { make, newName } = words.methods.own;
  const chosen = presetOf(settings);
  const name = chosen.name[locale];
  const id = freeId([...PRESETS, ...(settings.presets ?? [])]);
  return (
    <Button onClick={() => onMake(draftOf(chosen, { id, name: newName(name), locale }))}>
      {make(name)}
    </Button>
  );
}

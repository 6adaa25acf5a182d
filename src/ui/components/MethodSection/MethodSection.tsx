import { Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { messagesFor, presetOf, type Preset } from "../../../core";
import { failureSentences } from "../../../hosts/failure-sentences";
import { settingsErrorSentence } from "../../../hosts/settings-sentences";
import { useLanguage } from "../../language/language";
import { groupMethods, groupOf } from "../../methods/method-groups";
import type { ReportSession } from "../../session/use-report";
import type { NotKept } from "../../session/use-settings";
import { OwnMethods } from "../OwnMethods/OwnMethods";
import { useMethodSectionStyles } from "./MethodSection.styles";

export type MethodSectionProps = {
  readonly session: ReportSession;
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** The rule by which is judged: chosen from the published ones and one's own, with what it says and where it is from. */
export function MethodSection({ session, inCopy }: MethodSectionProps) {
  const styles = useMethodSectionStyles();
  const { locale, words } = useLanguage();
  const { settings, changeSettings, busy } = session;
  const preset = presetOf(settings);
  return (
    <div className={styles.root}>
      <Field label={words.methods.heading}>
        <Select
          value={preset.id}
          disabled={busy !== null}
          onChange={(_event, { value }) => void changeSettings({ ...settings, preset: value })}
        >
          {groupMethods(settings.presets ?? []).map(({ group, presets }) => (
            <optgroup key={group} label={words.methods.groups[group]}>
              {presets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[locale]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <p className={styles.summary}>{preset.summary[locale]}</p>
      <MethodSource preset={preset} />
      <KeptNotes session={session} inCopy={inCopy} />
      <OwnMethods session={session} />
    </div>
  );
}

function MethodSource({ preset }: { readonly preset: Preset }) {
  const styles = useMethodSectionStyles();
  const { methods } = useLanguage().words;
  const { source } = preset;
  if (source === null) {
    return <p className={styles.note}>{methods.noSource[groupOf(preset)]}</p>;
  }
  return (
    <p className={styles.note}>
      {methods.source}{" "}
      {source.startsWith("https://") ? (
        <a href={source} target="_blank" rel="noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}

/** Where the choice is kept, and what is wrong with that. */
function KeptNotes({ session, inCopy }: MethodSectionProps) {
  const styles = useMethodSectionStyles();
  const { locale, words, messages } = useLanguage();
  const { workbooks, settingsError, settingsNotKept } = session;
  const file = workbooks[0]?.snapshot.file ?? "";
  const { keptIn, keptInCopy, replacesDamaged } = words.methods;
  return (
    <>
      {settingsError && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {messages.keptSettings.unusable(file, settingsErrorSentence(settingsError, locale))}
            {replacesDamaged}
          </MessageBarBody>
        </MessageBar>
      )}
      {settingsNotKept ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <NotKeptWords notKept={settingsNotKept} />
          </MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.note}>{inCopy ? keptInCopy(file) : keptIn(file)}</p>
      )}
      {workbooks.length > 1 && (
        <p className={styles.note}>{messages.keptSettings.firstHolds(file)}</p>
      )}
    </>
  );
}

function NotKeptWords({ notKept }: { readonly notKept: NotKept }) {
  const { locale, words } = useLanguage();
  const { cannotKeep, notKept: sentence } = words.methods;
  if (notKept.kind === "cannot-keep") return cannotKeep;
  const { code, file, aftermath } = notKept;
  const reasons =
    code === "unexpected"
      ? [words.unexpected(file)]
      : failureSentences({ code, file, aftermath }, messagesFor(locale));
  return [sentence, ...reasons].join("");
}

import { Field, Select } from "@fluentui/react-components";
import { presetOf, type Preset } from "../../../core";
import { useLanguage } from "../../language/language";
import { groupMethods, groupOf } from "../../methods/method-groups";
import type { ReportSession } from "../../session/use-report";
import { KeptNotes } from "../KeptNotes/KeptNotes";
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

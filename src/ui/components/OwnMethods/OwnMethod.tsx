import { Button } from "@fluentui/react-components";
import { serialisePreset, type Preset } from "../../../core";
import { useLanguage } from "../../language/language";
import { LazyDetails } from "../Section/Section";
import { MethodJson } from "./MethodJson";
import { useOwnMethodsStyles } from "./OwnMethods.styles";

export type OwnMethodProps = {
  readonly preset: Preset;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onReplace: (text: string) => void;
};

/** A method of one's own, to be changed, copied or deleted. */
export function OwnMethod({ preset, onEdit, onRemove, onReplace }: OwnMethodProps) {
  const styles = useOwnMethodsStyles();
  const { locale, words } = useLanguage();
  const { edit, remove, json, jsonHint, replace } = words.methods.own;
  const text = serialisePreset(preset);
  return (
    <section className={styles.item} aria-label={preset.name[locale]}>
      <div className={styles.head}>
        <strong>{preset.name[locale]}</strong>
        <span className={styles.buttons}>
          <Button size="small" onClick={onEdit}>
            {edit}
          </Button>
          <Button size="small" onClick={onRemove}>
            {remove}
          </Button>
        </span>
      </div>
      <LazyDetails summaryClassName={styles.summary} heading={json}>
        {() => (
          <MethodJson
            key={text}
            label={json}
            hint={jsonHint}
            initial={text}
            action={replace}
            onSave={onReplace}
          />
        )}
      </LazyDetails>
    </section>
  );
}

import { Button, Checkbox } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import { useOutputSettingsStyles } from "./OutputSettings.styles";

export type OrderedChoiceProps = {
  readonly label: string;
  /** In their order without a choice. */
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** What is chosen, in its order; null where nothing else than usual is. */
  readonly chosen: readonly string[] | null;
  readonly disabled: boolean;
  /** Null where the choice is the usual one again. */
  readonly onChange: (chosen: readonly string[] | null) => void;
};

/** A list whose entries can be left out and moved; one at least stays. */
export function OrderedChoice(props: OrderedChoiceProps) {
  const { label, items, chosen, disabled, onChange } = props;
  const styles = useOutputSettingsStyles();
  const { output } = useLanguage().words;
  const usual = items.map(({ id }) => id);
  const list = chosen ?? usual;
  const change = (next: readonly string[]): void =>
    onChange(next.join("\n") === usual.join("\n") ? null : next);
  const move = (id: string, by: -1 | 1): void => {
    const others = list.filter((other) => other !== id);
    const place = list.indexOf(id) + by;
    change([...others.slice(0, place), id, ...others.slice(place)]);
  };
  const ordered = [...list, ...usual.filter((id) => !list.includes(id))];
  return (
    <ul className={styles.list} aria-label={label}>
      {ordered.map((id, place) => {
        const name = items.find((item) => item.id === id)?.name ?? id;
        const isChosen = list.includes(id);
        return (
          <li key={id} className={styles.entry}>
            <Checkbox
              label={name}
              checked={isChosen}
              disabled={disabled || (isChosen && list.length === 1)}
              onChange={() =>
                change(isChosen ? list.filter((other) => other !== id) : [...list, id])
              }
            />
            <span className={styles.moves}>
              <Button
                size="small"
                appearance="subtle"
                aria-label={output.up(name)}
                disabledFocusable={disabled || !isChosen || place === 0}
                onClick={() => move(id, -1)}
              >
                ↑
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={output.down(name)}
                disabledFocusable={disabled || !isChosen || place === list.length - 1}
                onClick={() => move(id, 1)}
              >
                ↓
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

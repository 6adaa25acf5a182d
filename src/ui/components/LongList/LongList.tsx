import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useLanguage } from "../../language/language";
import { useLongListStyles } from "./LongList.styles";

/** Rows shown at first, and more by each press; keeps lists of thousands quick. */
const STEP = 100;

export type LongListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ReactNode;
};

/** A list that begins with its first rows and shows the rest on demand. */
export function LongList<Item>({ label, items, children }: LongListProps<Item>) {
  const styles = useLongListStyles();
  const { words } = useLanguage();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index} className={styles.row}>
            {children(item, index)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {words.more(rest)}
        </Button>
      )}
    </>
  );
}

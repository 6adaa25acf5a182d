import { mergeClasses, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SheetSnapshot } from "../../../core";
import { usePageWords } from "../../words/use-page-words";
import { useSheetTabsStyles } from "./SheetTabs.styles";

export type SheetTabsProps = {
  readonly sheets: readonly SheetSnapshot[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
};

/** The sheets of a workbook in their order; those that we made stand out. */
export function SheetTabs({ sheets, shown, onShow }: SheetTabsProps) {
  const styles = useSheetTabsStyles();
  const words = usePageWords();
  const list = useRef<HTMLDivElement>(null);

  const position = sheets.findIndex(({ name }) => name === shown);
  useEffect(() => {
    const tab = list.current?.querySelectorAll('[role="tab"]')[position];
    if (list.current && tab) scrollAcross(list.current, tab);
  }, [position]);

  return (
    <div ref={list} className={styles.root}>
      <TabList
        size="small"
        aria-label={words.view.sheets}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => onShow(String(value))}
      >
        {sheets.map(({ name, purpose, visibility }) => (
          <Tab
            key={name}
            value={name}
            title={purpose ? words.view.made : undefined}
            className={mergeClasses(styles.tab, purpose !== null && styles.made)}
          >
            {purpose && (
              <span className={styles.mark} aria-hidden="true">
                ◆
              </span>
            )}
            {name}
            {visibility !== "visible" && <span className={styles.aside}>{words.view.hidden}</span>}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

/** Brings a tab into sight within its strip; the page itself, which is long where the window is narrow, stays. */
function scrollAcross(strip: Element, tab: Element): void {
  const within = strip.getBoundingClientRect();
  const { left, right } = tab.getBoundingClientRect();
  if (left < within.left) strip.scrollLeft -= within.left - left;
  else if (right > within.right) strip.scrollLeft += right - within.right;
}

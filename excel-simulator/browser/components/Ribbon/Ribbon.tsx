import { Button } from "@fluentui/react-components";
import type { RibbonState } from "../../ribbon/use-ribbon";
import { useExcelWords } from "../../words/use-excel-words";
import { useRibbonStyles } from "./Ribbon.styles";

/** The add-in's tab of the ribbon as the manifest describes it. */
export function Ribbon({ ribbon }: { readonly ribbon: RibbonState }) {
  const styles = useRibbonStyles();
  const words = useExcelWords();
  const { tab, running, press } = ribbon;
  return (
    <section className={styles.root} aria-label={words.ribbon}>
      {tab && <div className={styles.tab}>{tab.tab}</div>}
      <div className={styles.buttons} role="group" aria-label={tab?.group}>
        {tab?.buttons.map((button) => (
          <Button
            key={button.id}
            appearance="subtle"
            className={styles.button}
            title={button.description}
            disabledFocusable={running !== null}
            onClick={() => press(button)}
          >
            <img className={styles.icon} src={button.icon} alt="" />
            {button.label}
          </Button>
        ))}
      </div>
    </section>
  );
}

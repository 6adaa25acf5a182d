import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../../../src/ui";
import type { BootedExcel } from "../../../boot/booted-excel";
import { openPage } from "../../frames/open-page";
import { useExcelWords } from "../../words/use-excel-words";
import { usePaneAreaStyles } from "./PaneArea.styles";

/** The page that the manifest names for the task pane. */
const PAGE = "taskpane.html";

export type PaneAreaProps = {
  readonly booted: BootedExcel;
  readonly onClose: () => void;
};

/** The add-in's task pane in a frame, with the title and the way to close it that Excel puts around it. */
export function PaneArea({ booted, onClose }: PaneAreaProps) {
  const styles = usePaneAreaStyles();
  const words = useExcelWords();
  const { product } = useLanguage().words;
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!place.current) return undefined;
    return openPage(PAGE, place.current, booted).close;
  }, [booted]);

  return (
    <section className={styles.root} aria-label={words.pane.label}>
      <div className={styles.head}>
        {product.name} {product.reading}
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.pane.close}
          title={words.pane.close}
          onClick={onClose}
        >
          ✕
        </Button>
      </div>
      <div ref={place} className={styles.place} />
    </section>
  );
}

import { Spinner } from "@fluentui/react-components";
import { WorkbookView } from "../../../../src/page/components/WorkbookView/WorkbookView";
import type { WatchedExcel } from "../../excel/watched-excel";
import { useWorkbookContent } from "../../view/use-workbook-content";
import { useExcelWords } from "../../words/use-excel-words";
import { useWorkbookAreaStyles } from "./WorkbookArea.styles";

/** The workbook in Excel with the sheet in front and the selected cell. */
export function WorkbookArea({ excel }: { readonly excel: WatchedExcel }) {
  const styles = useWorkbookAreaStyles();
  const words = useExcelWords();
  const content = useWorkbookContent(excel);
  if (!content) return <Spinner className={styles.reading} label={words.reading} />;

  const { workbook, appearance, links } = content;
  // A sheet that was just added may be in front before it is drawn.
  const isDrawn = workbook.sheets.some(({ name }) => name === excel.selected.sheet);
  const selected = isDrawn ? excel.selected : content.selected;
  return (
    <WorkbookView
      workbook={workbook}
      appearance={appearance}
      links={links}
      selected={{ file: workbook.file, ...selected }}
      onSelect={(place) => excel.select(place)}
    />
  );
}

import { useLanguage } from "../../language/language";
import type { AskedCell } from "../../questions/gather-questions";
import { CellLink } from "../CellLink/CellLink";
import { LongList } from "../LongList/LongList";
import { LazyDetails } from "../Section/Section";
import { useQuestionsStyles } from "./QuestionsSection.styles";

export type AskedCellsProps = {
  readonly cells: readonly AskedCell[];
  /** Whether to say which workbook a cell is in. */
  readonly showFile: boolean;
};

/** The first cell that a question is about, and the others on demand. */
export function AskedCells({ cells, showFile }: AskedCellsProps) {
  const styles = useQuestionsStyles();
  const { words } = useLanguage();
  const [first, ...others] = cells;
  const link = ({ file, cell }: AskedCell) => (
    <>
      {showFile && `${file} `}
      <CellLink file={file} cell={cell} />
    </>
  );
  const label = words.questions.others(others.length);
  return (
    <div>
      {first && link(first)}
      {others.length > 0 && (
        <LazyDetails summaryClassName={styles.summary} heading={label}>
          {() => (
            <LongList label={label} items={others}>
              {link}
            </LongList>
          )}
        </LazyDetails>
      )}
    </div>
  );
}

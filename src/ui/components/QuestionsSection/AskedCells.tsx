import type { ReactNode } from "react";
import { useLanguage } from "../../language/language";
import type { AskedCell } from "../../questions/gather-questions";
import { CellLink } from "../CellLink/CellLink";
import { LazyDetails } from "../Section/Section";
import { useQuestionsStyles } from "./QuestionsSection.styles";

export type AskedCellsProps = {
  readonly cells: readonly AskedCell[];
  /** Whether to say which workbook a cell is in. */
  readonly showFile: boolean;
  /** What stands beside the first cell. */
  readonly children?: ReactNode;
};

/** The first cell that a question is about, and the others on demand. */
export function AskedCells({ cells, showFile, children }: AskedCellsProps) {
  const styles = useQuestionsStyles();
  const { words } = useLanguage();
  const [first, ...others] = cells;
  const link = ({ file, cell }: AskedCell) => (
    <>
      {showFile && `${file} `}
      <CellLink file={file} cell={cell} />
    </>
  );
  return (
    <>
      <div className={styles.beside}>
        <span>{first && link(first)}</span>
        {children}
      </div>
      {others.length > 0 && (
        <LazyDetails
          summaryClassName={styles.summary}
          heading={words.questions.others(others.length)}
        >
          {() => (
            <ul className={styles.others}>
              {others.map((other) => (
                <li key={`${other.file}/${other.cell}`}>{link(other)}</li>
              ))}
            </ul>
          )}
        </LazyDetails>
      )}
    </>
  );
}

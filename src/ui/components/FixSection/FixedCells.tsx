import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatReference } from "../../../core";
import { contentWords } from "../../../hosts/change-sentences";
import { useLanguage } from "../../language/language";
import type { FixedCell } from "../../session/fixed-cells";
import type { ReportSession } from "../../session/use-report";
import { CellLink } from "../CellLink/CellLink";
import { LongList } from "../LongList/LongList";
import { LazyDetails } from "../Section/Section";
import { useFixSectionStyles } from "./FixSection.styles";

/** More of them would push the findings out of sight. */
const MOST_UNFOLDED = 5;

export type FixedCellsProps = {
  readonly file: string;
  readonly session: ReportSession;
  readonly showFile: boolean;
  /** What can be done with the workbook besides taking back. */
  readonly children?: ReactNode;
};

/** The cells of a workbook that were put right, each to be taken back. */
export function FixedCells({ file, session, showFile, children }: FixedCellsProps) {
  const styles = useFixSectionStyles();
  const { words } = useLanguage();
  const { fixing, busy } = session;
  const cells = fixing.fixed.filter((cell) => cell.file === file);
  if (cells.length === 0) return null;
  const heading = words.fixes.list(cells.length) + (showFile ? words.bracketed(file) : "");
  const latestFirst = [...cells].reverse();
  const list = (
    <LongList label={heading} items={latestFirst}>
      {(cell) => (
        <FixedCellRow
          cell={cell}
          disabled={busy !== null}
          onTakeBack={() => void fixing.takeBack(file, [cell])}
        />
      )}
    </LongList>
  );
  return (
    <div className={styles.root}>
      {cells.length > MOST_UNFOLDED ? (
        <LazyDetails summaryClassName={styles.summary} heading={heading}>
          {() => list}
        </LazyDetails>
      ) : (
        <>
          <strong>{heading}</strong>
          {list}
        </>
      )}
      <div className={styles.buttons}>
        {children}
        {cells.length > 1 && (
          <Button
            size="small"
            disabled={busy !== null}
            onClick={() => void fixing.takeBack(file, latestFirst)}
          >
            {words.fixes.takeBackAll}
          </Button>
        )}
      </div>
    </div>
  );
}

type FixedCellRowProps = {
  readonly cell: FixedCell;
  readonly disabled: boolean;
  readonly onTakeBack: () => void;
};

function FixedCellRow({ cell, disabled, onTakeBack }: FixedCellRowProps) {
  const styles = useFixSectionStyles();
  const { words, messages } = useLanguage();
  const { sheet, position, from, to } = cell.change;
  const reference = formatReference(sheet, position);
  return (
    <div className={styles.cell}>
      <span className={styles.contents}>
        <CellLink file={cell.file} cell={reference} />
        <span>{words.fixes.fromTo(contentWords(from, messages), contentWords(to, messages))}</span>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={words.fixes.takeBackCell(reference)}
        disabled={disabled}
        onClick={onTakeBack}
      >
        {words.fixes.takeBack}
      </Button>
    </div>
  );
}

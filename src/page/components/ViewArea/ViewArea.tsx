import { Field, Select, Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookSnapshot } from "../../../core";
import { useLanguage, type CellPlace, type ReportSession } from "../../../ui";
import { noLinks, planLinks } from "../../grid/plan-links";
import type { OpenedFile } from "../../opening/open-workbooks";
import { useAppearance } from "../../viewing/use-appearance";
import { usePageWords } from "../../words/use-page-words";
import { WorkbookView } from "../WorkbookView/WorkbookView";
import { useViewAreaStyles } from "./ViewArea.styles";

export type ViewAreaProps = {
  readonly session: ReportSession;
  readonly files: readonly OpenedFile[];
  readonly selected: CellPlace | null;
  readonly onSelect: (place: CellPlace) => void;
};

/** The view of one of the open workbooks, and the choice among them where there are several. */
export function ViewArea({ session, files, selected, onSelect }: ViewAreaProps) {
  const styles = useViewAreaStyles();
  const words = usePageWords();
  const workbooks = session.workbooks.map(({ snapshot }) => snapshot);
  const workbook = workbooks.find(({ file }) => file === selected?.file) ?? workbooks[0];
  const opened = files.find(({ file }) => file === workbook?.file);
  if (!workbook && !session.reading) return <p className={styles.empty}>{words.view.nothing}</p>;
  if (!workbook || !opened) return <div className={styles.empty} />;
  return (
    <>
      {workbooks.length > 1 && (
        <WorkbookSelect
          workbooks={workbooks}
          shown={workbook}
          onShow={(file) => onSelect({ file, sheet: "", position: { row: 1, column: 1 } })}
        />
      )}
      <OpenedWorkbook
        session={session}
        workbook={workbook}
        opened={opened}
        selected={selected}
        onSelect={onSelect}
      />
    </>
  );
}

type WorkbookSelectProps = {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly shown: WorkbookSnapshot;
  readonly onShow: (file: string) => void;
};

function WorkbookSelect({ workbooks, shown, onShow }: WorkbookSelectProps) {
  const styles = useViewAreaStyles();
  const words = usePageWords();
  return (
    <Field className={styles.select} label={words.view.workbook} orientation="horizontal">
      <Select size="small" value={shown.file} onChange={(_event, { value }) => onShow(value)}>
        {workbooks.map(({ file }) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type OpenedWorkbookProps = Omit<ViewAreaProps, "files"> & {
  readonly workbook: WorkbookSnapshot;
  readonly opened: OpenedFile;
};

function OpenedWorkbook({ session, workbook, opened, selected, onSelect }: OpenedWorkbookProps) {
  const styles = useViewAreaStyles();
  const { words } = useLanguage();
  const { result } = session;
  const marked = result?.file === workbook.file && isMarking(result) ? result : null;
  const version = useMemo(() => ({ workbook, marked }), [workbook, marked]);
  const appearance = useAppearance(opened, version);
  const links = useMemo(
    () =>
      result?.kind === "written" && result.file === workbook.file
        ? planLinks(result.file, result.plan, result.outcome)
        : noLinks,
    [result, workbook.file],
  );
  if (!appearance) {
    return <Spinner className={styles.empty} label={words.reading.inProgress(0, 1)} />;
  }
  return (
    <WorkbookView
      workbook={workbook}
      appearance={appearance}
      links={links}
      selected={selected?.file === workbook.file ? selected : null}
      onSelect={onSelect}
    />
  );
}

/** Marks change how cells look and nothing else. */
const isMarking = ({ kind }: NonNullable<ReportSession["result"]>): boolean =>
  kind === "marked" || kind === "marks-taken-back";

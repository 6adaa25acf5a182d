import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { OpenedFile } from "../../opening/open-workbooks";
import { usePageWords } from "../../words/use-page-words";
import { useUnsavedNoticeStyles } from "./UnsavedNotice.styles";

export type UnsavedNoticeProps = {
  readonly files: readonly OpenedFile[];
  readonly onDownload: (file: OpenedFile) => void;
};

/** Tells which copies hold something that was not downloaded, and hands them over. */
export function UnsavedNotice({ files, onDownload }: UnsavedNoticeProps) {
  const styles = useUnsavedNoticeStyles();
  const { unsaved } = usePageWords();
  return files.map((file) => (
    <MessageBar key={file.file} className={styles.notice} intent="warning" layout="multiline">
      <MessageBarBody>{unsaved.text(file.file)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onDownload(file)}>
          {unsaved.download(file.file)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}

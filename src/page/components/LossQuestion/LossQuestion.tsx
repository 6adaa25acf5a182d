import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { OpenedFile } from "../../opening/open-workbooks";
import type { Loss } from "../../saving/use-saving";
import { usePageWords } from "../../words/use-page-words";

export type LossQuestionProps = {
  readonly loss: Loss;
  readonly onDownload: (file: OpenedFile) => void;
  readonly onDismiss: () => void;
};

/** Asks before changes that were not downloaded are lost. */
export function LossQuestion({ loss, onDownload, onDismiss }: LossQuestionProps) {
  const words = usePageWords();
  const proceed = (): void => {
    onDismiss();
    loss.proceed();
  };
  const downloadFirst = (): void => {
    loss.files.forEach(onDownload);
    proceed();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={onDismiss}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.loss.title}</DialogTitle>
          <DialogContent>{words.loss.text(loss.files.map(({ file }) => file))}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={downloadFirst}>
              {words.loss.download}
            </Button>
            <Button onClick={proceed}>{words.loss.proceed}</Button>
            <Button onClick={onDismiss}>{words.loss.dismiss}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../language/language";
import type { Marking } from "../../session/use-work";

export type SheetRemovalProps = { readonly marking: Marking; readonly disabled: boolean };

/** Removes the sheets that we made, after a question: what people typed into them goes with them. */
export function SheetRemoval({ marking, disabled }: SheetRemovalProps) {
  const { words } = useLanguage();
  const [asking, setAsking] = useState(false);
  const { start, title, question, proceed, dismiss } = words.takingBackSheets;
  const { ownSheets, takeBackSheets } = marking;
  if (ownSheets.length === 0 || !takeBackSheets) return null;
  const remove = (): void => {
    setAsking(false);
    void takeBackSheets();
  };
  return (
    <>
      <Button appearance="subtle" disabled={disabled} onClick={() => setAsking(true)}>
        {start}
      </Button>
      <Dialog open={asking} modalType="alert" onOpenChange={(_event, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{question(ownSheets)}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {dismiss}
              </Button>
              <Button onClick={remove}>{proceed}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

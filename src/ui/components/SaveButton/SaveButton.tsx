import { Button } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import { DownloadIcon } from "../DownloadIcon/DownloadIcon";

/** How a changed workbook is handed over as a file, where the root works on a copy. */
export type SaveResult = {
  readonly nameFor: (file: string) => string;
  readonly save: (file: string) => void;
  /** Hands over a text as a file of that name. */
  readonly saveText: (name: string, text: string) => void;
};

export type SaveButtonProps = { readonly file: string; readonly saveResult: SaveResult };

/** Hands a changed workbook over. */
export function SaveButton({ file, saveResult }: SaveButtonProps) {
  const { words } = useLanguage();
  return (
    <Button appearance="primary" icon={<DownloadIcon />} onClick={() => saveResult.save(file)}>
      {words.writing.download(saveResult.nameFor(file))}
    </Button>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { usePaneWords } from "../../words/use-pane-words";
import { useCommandNotice } from "./use-command-notice";

/** What the last ribbon command in this workbook had to tell, until the person dismisses it. */
export function CommandNotices({ file }: { readonly file: string }) {
  const words = usePaneWords();
  const { sentences, dismiss } = useCommandNotice(file);
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.ribbonCommand}</MessageBarTitle>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={dismiss}>{words.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { failureSentences } from "../../../hosts/failure-sentences";
import { useLanguage } from "../../language/language";
import type { UnreadableFile } from "../../session/workbook-source";
import { useFileFailuresStyles } from "./FileFailures.styles";

/** Tells why a file could not be used or written to, and how it was left where that is known. */
export function FailureSentence({ file, code, aftermath }: UnreadableFile) {
  const { words, messages } = useLanguage();
  const sentences =
    code === "unexpected"
      ? [words.unexpected(file)]
      : failureSentences({ code, file, aftermath }, messages);
  return sentences.map((sentence) => <div key={sentence}>{sentence}</div>);
}

/** The files that could not be read, each with its reason; nothing where all could. */
export function FileFailures({ files }: { readonly files: readonly UnreadableFile[] }) {
  const styles = useFileFailuresStyles();
  const { words } = useLanguage();
  if (files.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.root}>
      <MessageBarBody>
        <MessageBarTitle>{words.reading.notOpened}</MessageBarTitle>
        <ul className={styles.list}>
          {files.map((file, index) => (
            <li key={index}>
              <FailureSentence {...file} />
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

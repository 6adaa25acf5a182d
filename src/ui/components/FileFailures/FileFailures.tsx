import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import type { FailureCode, UnreadableFile } from "../../session/workbook-source";
import { useFileFailuresStyles } from "./FileFailures.styles";

/** The sentence that tells why a file could not be used. */
export function FailureSentence({ file, code }: UnreadableFile) {
  const { words, messages } = useLanguage();
  const sentence = (failure: FailureCode): string =>
    failure === "unexpected" ? words.unexpected(file) : messages.hostErrors[failure](file);
  return <>{sentence(code)}</>;
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

import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { messagesFor } from "../../../core";
import { failureSentences } from "../../../hosts/failure-sentences";
import { settingsErrorSentence } from "../../../hosts/settings-sentences";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import type { NotKept } from "../../session/use-settings";

const useKeptNotesStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export type KeptNotesProps = {
  readonly session: ReportSession;
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** Where what people set is kept, and what is wrong with that. */
export function KeptNotes({ session, inCopy }: KeptNotesProps) {
  const styles = useKeptNotesStyles();
  const { locale, words, messages } = useLanguage();
  const { workbooks, settingsError, settingsNotKept } = session;
  const file = workbooks[0]?.snapshot.file ?? "";
  const { keptIn, keptInCopy, replacesDamaged } = words.methods;
  return (
    <>
      {settingsError && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {messages.keptSettings.unusable(file, settingsErrorSentence(settingsError, locale))}
            {replacesDamaged}
          </MessageBarBody>
        </MessageBar>
      )}
      {settingsNotKept ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <NotKeptWords notKept={settingsNotKept} />
          </MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.note}>{inCopy ? keptInCopy(file) : keptIn(file)}</p>
      )}
      {workbooks.length > 1 && (
        <p className={styles.note}>{messages.keptSettings.firstHolds(file)}</p>
      )}
    </>
  );
}

function NotKeptWords({ notKept }: { readonly notKept: NotKept }) {
  const { locale, words } = useLanguage();
  const { cannotKeep, notKept: sentence } = words.methods;
  if (notKept.kind === "cannot-keep") return cannotKeep;
  const { code, file, aftermath } = notKept;
  const reasons =
    code === "unexpected"
      ? [words.unexpected(file)]
      : failureSentences({ code, file, aftermath }, messagesFor(locale));
  return [sentence, ...reasons].join("");
}

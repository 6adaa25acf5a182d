import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { refusedChangeSentences } from "../../../hosts/change-sentences";
import { stillMarkedSentences, unmarkedSentences } from "../../../hosts/mark-sentences";
import { useLanguage } from "../../language/language";
import { changesFile, type WorkResult } from "../../session/work";
import { summaryOf } from "../../session/work-summary";
import { useWorkStatusStyles } from "../WorkStatus/WorkStatus.styles";

type Result = Exclude<WorkResult, { kind: "written" | "failed" }>;

/** What was marked, put right or taken back, and what was not, in words. */
export function MarkingOutcome({ result }: { readonly result: Result }) {
  const styles = useWorkStatusStyles();
  const language = useLanguage();
  const rest = restOf(result, language);
  return (
    <>
      {/* Where nothing came of it, why says enough. */}
      {(!rest || changesFile(result)) && (
        <MessageBar intent={rest ? "info" : "success"} layout="multiline">
          <MessageBarBody className={styles.body}>
            {summaryOf(result, language.words)}
          </MessageBarBody>
        </MessageBar>
      )}
      {rest && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{rest.title}</MessageBarTitle>
            <ul className={styles.list}>
              {rest.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

type Rest = { readonly title: string; readonly sentences: readonly string[] };

function restOf(result: Result, { words, messages }: ReturnType<typeof useLanguage>): Rest | null {
  switch (result.kind) {
    case "marked":
      return orNone(words.marking.notAll, unmarkedSentences(result.outcome, messages));
    case "marks-taken-back":
      return orNone(words.marking.stillMarked, stillMarkedSentences(result.outcome, messages));
    case "fixed":
    case "fixes-taken-back":
      return orNone(words.fixes.notAll, refusedChangeSentences(result.outcome.refused, messages));
    case "sheets-taken-back":
      return null;
  }
}

const orNone = (title: string, sentences: readonly string[]): Rest | null =>
  sentences.length > 0 ? { title, sentences } : null;

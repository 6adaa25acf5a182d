import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { refusalSentences } from "../../../hosts/refusal-sentences";
import type { PlanOutcome } from "../../../hosts/workbook-host";
import { useLanguage } from "../../language/language";
import { useShowCell } from "../../places/show-cell";
import type { WorkResult } from "../../session/work";
import { useWorkStatusStyles } from "../WorkStatus/WorkStatus.styles";

export type WriteOutcomeProps = {
  readonly result: Extract<WorkResult, { kind: "written" }>;
};

/** What was written and what was not, in words. */
export function WriteOutcome({ result }: WriteOutcomeProps) {
  const { file, outcome } = result;
  return (
    <>
      {outcome.written.length > 0 && <WrittenSheets file={file} outcome={outcome} />}
      {outcome.refused.length > 0 && <RefusedSheets outcome={outcome} />}
    </>
  );
}

function WrittenSheets({ file, outcome }: { readonly file: string; outcome: PlanOutcome }) {
  const styles = useWorkStatusStyles();
  const { words } = useLanguage();
  const showCell = useShowCell();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        {words.writing.written(outcome.written.length, file)}
        <ul className={styles.list}>
          {outcome.written.map(({ name }) => (
            <li key={name}>
              <Link
                as="button"
                title={words.writing.showSheet(name)}
                onClick={() => showCell({ file, sheet: name, position: { row: 1, column: 1 } })}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function RefusedSheets({ outcome }: { readonly outcome: PlanOutcome }) {
  const styles = useWorkStatusStyles();
  const { words, messages } = useLanguage();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.writing.notWritten(outcome.refused.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {refusalSentences(outcome, messages).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

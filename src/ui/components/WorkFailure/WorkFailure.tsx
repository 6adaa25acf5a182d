import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useLanguage } from "../../language/language";
import type { WorkResult } from "../../session/work";
import { FailureSentence } from "../FileFailures/FileFailures";
import { useWorkStatusStyles } from "../WorkStatus/WorkStatus.styles";

export type WorkFailureProps = { readonly result: Extract<WorkResult, { kind: "failed" }> };

/** What could not be done, why, and how the workbook was left. */
export function WorkFailure({ result }: WorkFailureProps) {
  const styles = useWorkStatusStyles();
  const { words } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.work[result.work].failed}</MessageBarTitle>
        <FailureSentence {...result} />
      </MessageBarBody>
    </MessageBar>
  );
}

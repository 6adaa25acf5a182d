import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { FailureSentence } from "../../../ui";
import { usePaneWords } from "../../words/use-pane-words";
import type { Recovery } from "./use-recovery";

export type RecoveryNoticeProps = { readonly file: string; readonly recovery: Recovery };

/** What was put right after a writing that stopped half-way, or why it could not be. */
export function RecoveryNotice({ file, recovery }: RecoveryNoticeProps) {
  const words = usePaneWords();
  if (recovery.state === "looking" || recovery.state === "nothing-to-do") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.interrupted.title}</MessageBarTitle>
        {recovery.state === "recovered" ? (
          words.interrupted.recovered(recovery.recovered)
        ) : (
          <FailureSentence file={file} {...recovery.failure} />
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

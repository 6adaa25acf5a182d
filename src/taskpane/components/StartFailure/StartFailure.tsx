import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { OfficeStart } from "../../start/start-office";
import { usePaneWords } from "../../words/use-pane-words";

type Props = {
  readonly start: Exclude<OfficeStart, "ready">;
  readonly missingScripts: readonly string[];
};

/** Says why the pane cannot begin, and which of its files did not load. */
export function StartFailure({ start, missingScripts }: Props) {
  const words = usePaneWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {words.startFailures[start]}
        {missingScripts.length > 0 && (
          <>
            <br />
            {words.missingScripts}
            <ul>
              {missingScripts.map((script) => (
                <li key={script}>{script}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

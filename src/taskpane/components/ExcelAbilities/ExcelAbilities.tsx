import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelFacts } from "../../../hosts/excel/capabilities/excel-facts";
import { FoldedSection } from "../../../ui";
import { usePaneWords } from "../../words/use-pane-words";
import { abilityRows, asSupportText } from "./ability-rows";
import { useExcelAbilitiesStyles } from "./ExcelAbilities.styles";

/** What the Excel that is open is and can do, and what that means for the work; to be copied for a support request. */
export function ExcelAbilities({ facts }: { readonly facts: ExcelFacts }) {
  const styles = useExcelAbilitiesStyles();
  const words = usePaneWords();
  const rows = abilityRows(facts, words.abilities);
  return (
    <FoldedSection heading={words.abilities.heading}>
      <dl className={styles.rows}>
        {rows.map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <CopyButton text={asSupportText(words.abilities.heading, rows)} />
    </FoldedSection>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const styles = useExcelAbilitiesStyles();
  const { copy, copied, copyByHand } = usePaneWords().abilities;
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Excel on the web may withhold the clipboard from the frame that a pane is.
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void copyText()}>
        {copy}
      </Button>
      <div role="status">
        {outcome === "copied" && copied}
        {outcome === "refused" && copyByHand}
      </div>
      {outcome === "refused" && (
        <Textarea
          className={styles.text}
          readOnly
          rows={8}
          value={text}
          aria-label={copyByHand}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}

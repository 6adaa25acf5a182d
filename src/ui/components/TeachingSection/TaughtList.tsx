import { Button } from "@fluentui/react-components";
import { taughtEntries, type Messages, type TaughtEntry } from "../../../core";
import { profileErrorSentence } from "../../../hosts/profile-sentences";
import { useLanguage } from "../../language/language";
import { choiceName, questionKind } from "../../questions/question-kind";
import type { OpenWorkbook } from "../../session/read-sources";
import type { Words } from "../../words/words";
import { useTeachingStyles } from "./TeachingSection.styles";

export type TaughtListProps = {
  readonly workbook: OpenWorkbook;
  /** Whether it is the only open workbook, whose name then says nothing. */
  readonly isAlone: boolean;
  readonly onForget: (id: string) => void;
};

/** Everything that was taught about the forms of a workbook, each to be taken back. */
export function TaughtList({ workbook, isAlone, onForget }: TaughtListProps) {
  const styles = useTeachingStyles();
  const { words, messages } = useLanguage();
  const { snapshot, profile, profileError } = workbook;
  const entries = profile ? taughtEntries(profile) : [];
  if (profileError) {
    return <p className={styles.note}>{profileErrorSentence(profileError, messages)}</p>;
  }
  if (entries.length === 0) return null;
  return (
    <>
      {!isAlone && <strong>{snapshot.file}</strong>}
      <ul className={styles.entries} aria-label={words.teaching.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span>{sentenceOf(entry, words, messages)}</span>
            <Button size="small" onClick={() => onForget(entry.id)}>
              {words.teaching.forget}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function sentenceOf(entry: TaughtEntry, words: Words, messages: Messages): string {
  const { teaching, questions } = words;
  if (entry.kind === "word") {
    const { word, concept } = entry.meaning;
    return teaching.wordMeans(word, teaching.choices[`word/${concept}`] ?? concept);
  }
  const { correction } = entry;
  const near = correction.area ? teaching.near(correction.area.anchor) : "";
  if (correction.kind === "answer") {
    const kind = questionKind(correction.code, correction.choice);
    const choice = choiceName(kind, correction.choice, { words, messages });
    return `${near}${questions.taught(questions.asked[kind], choice)}`;
  }
  const id =
    correction.kind === "role"
      ? `role/${correction.role}`
      : correction.kind === "no-table" && correction.area === null
        ? "no-table-on-sheet"
        : correction.kind;
  return `${near}${teaching.choices[id] ?? id}`;
}

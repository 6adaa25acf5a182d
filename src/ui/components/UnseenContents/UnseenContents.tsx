import { useLanguage } from "../../language/language";
import type { OpenWorkbook } from "../../session/read-sources";
import { Section } from "../Section/Section";
import { useUnseenContentsStyles } from "./UnseenContents.styles";

/** What could not be looked at in the open workbooks, what that means and what to do; nothing where all was seen. */
export function UnseenContents({ workbooks }: { readonly workbooks: readonly OpenWorkbook[] }) {
  const styles = useUnseenContentsStyles();
  const { words } = useLanguage();
  const incomplete = workbooks.filter(({ snapshot }) => snapshot.unseen.length > 0);
  if (incomplete.length === 0) return null;
  return (
    <Section heading={words.reading.unseen}>
      {incomplete.map(({ snapshot }) => (
        <div key={snapshot.file}>
          {workbooks.length > 1 && <div className={styles.file}>{snapshot.file}</div>}
          <ul className={styles.list}>
            {snapshot.unseen.map((kind) => (
              <li key={kind}>{words.reading.unseenKinds[kind]}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

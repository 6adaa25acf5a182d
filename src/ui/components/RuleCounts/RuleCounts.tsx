import { ruleName, RULES, type RuleCount } from "../../../core";
import { useLanguage } from "../../language/language";
import { FoldedSection } from "../Section/Section";
import { useRuleCountsStyles } from "./RuleCounts.styles";

/** How far each rule went, so that what was not checked is not taken for correct. */
export function RuleCounts({ rules }: { readonly rules: readonly RuleCount[] }) {
  const styles = useRuleCountsStyles();
  const { locale, words, messages } = useLanguage();
  const run = new Set(rules.map(({ id }) => id));
  const off = RULES.filter(({ id }) => !run.has(id)).map(({ name }) => name(locale));
  const columns = words.findings.ruleColumns;
  return (
    <FoldedSection heading={words.findings.rules}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.rule}</th>
            <th scope="col">{columns.checked}</th>
            <th scope="col">{columns.notApplicable}</th>
            <th scope="col">{columns.found}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, checked, notApplicable, found }) => (
            <tr key={id}>
              <th scope="row">{ruleName(id, locale)}</th>
              <td>{checked}</td>
              <td>{notApplicable}</td>
              <td>{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {off.length > 0 && <p>{messages.rulesOff(off)}</p>}
    </FoldedSection>
  );
}

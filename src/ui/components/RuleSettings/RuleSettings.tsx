import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ruleGroupName, ruleInForce, RULES } from "../../../core";
import { useLanguage } from "../../language/language";
import { findRules, type RulesOfGroup } from "../../rules/find-rules";
import type { ReportSession } from "../../session/use-report";
import { KeptNotes } from "../KeptNotes/KeptNotes";
import { LazyDetails, LazySection } from "../Section/Section";
import { RuleSetting } from "./RuleSetting";
import { useRuleSettingsStyles } from "./RuleSettings.styles";

export type RuleSettingsProps = {
  readonly session: ReportSession;
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** How each rule is set: by group, folded, and to be searched, since there are many. */
export function RuleSettings({ session, inCopy }: RuleSettingsProps) {
  const { words } = useLanguage();
  const changed = changedIn(session.settings);
  return (
    <LazySection heading={words.rules.heading + (changed > 0 ? words.rules.changed(changed) : "")}>
      {() => <RuleForm session={session} inCopy={inCopy} changed={changed} />}
    </LazySection>
  );
}

const changedIn = (settings: ReportSession["settings"]): number =>
  RULES.filter((rule) => ruleInForce(rule, settings).isChanged).length;

type RuleFormProps = RuleSettingsProps & { readonly changed: number };

function RuleForm({ session, inCopy, changed }: RuleFormProps) {
  const styles = useRuleSettingsStyles();
  const { locale, words } = useLanguage();
  const [typed, setTyped] = useState("");
  const { settings, changeSettings, busy } = session;
  const groups = findRules(typed, locale);
  const isSearching = typed.trim() !== "";
  return (
    <div className={styles.root}>
      <p className={styles.note}>{words.rules.how}</p>
      <KeptNotes session={session} inCopy={inCopy} />
      <Field label={words.rules.search} size="small">
        <Input
          type="search"
          size="small"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      {groups.length === 0 && <p className={styles.note}>{words.rules.noneFound}</p>}
      {groups.map((each) => (
        <RuleGroupFold key={each.group} of={each} isOpen={isSearching} session={session} />
      ))}
      {changed > 0 && (
        <Button
          size="small"
          className={styles.action}
          disabled={busy !== null}
          onClick={() => void changeSettings({ ...settings, rules: {} })}
        >
          {words.rules.resetAll}
        </Button>
      )}
    </div>
  );
}

type RuleGroupFoldProps = {
  readonly of: RulesOfGroup;
  /** Whether the group stands open, as what was searched for does. */
  readonly isOpen: boolean;
  readonly session: ReportSession;
};

function RuleGroupFold({ of: { group, rules }, isOpen, session }: RuleGroupFoldProps) {
  const styles = useRuleSettingsStyles();
  const { locale, words } = useLanguage();
  const changed = rules.filter((rule) => ruleInForce(rule, session.settings).isChanged).length;
  const heading =
    words.rules.group(ruleGroupName(group, locale), rules.length) +
    (changed > 0 ? words.rules.changed(changed) : "");
  const list = (
    <ul className={styles.list} aria-label={ruleGroupName(group, locale)}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <RuleSetting rule={rule} session={session} />
        </li>
      ))}
    </ul>
  );
  if (isOpen) {
    return (
      <div>
        <strong>{heading}</strong>
        {list}
      </div>
    );
  }
  return (
    <LazyDetails summaryClassName={styles.summary} heading={heading}>
      {() => list}
    </LazyDetails>
  );
}

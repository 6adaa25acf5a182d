import { Button, Select } from "@fluentui/react-components";
import {
  RULE_SETTINGS,
  ruleInForce,
  withRule,
  type Rule,
  type RuleInForce,
  type RuleLevel,
} from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { RuleOptionField } from "./RuleOptionField";
import { useRuleSettingsStyles } from "./RuleSettings.styles";

export type RuleSettingProps = { readonly rule: Rule; readonly session: ReportSession };

/** One rule: what it reports, how far it went, its severity and its numbers. */
export function RuleSetting({ rule, session }: RuleSettingProps) {
  const styles = useRuleSettingsStyles();
  const { locale, words } = useLanguage();
  const { settings, changeSettings, busy } = session;
  const inForce = ruleInForce(rule, settings);
  const name = rule.name(locale);
  const change = (next: Partial<RuleInForce>): void =>
    void changeSettings(withRule(settings, rule, { ...inForce, ...next }));
  return (
    <section className={styles.rule} aria-label={name}>
      <div className={styles.name}>{name}</div>
      <p className={styles.note}>{rule.reports(locale)}</p>
      <RuleCounted rule={rule} session={session} />
      <div className={styles.fields}>
        <LevelSelect
          rule={rule}
          level={inForce.level}
          disabled={busy !== null}
          onChoose={(level) => change({ level })}
        />
        {inForce.isChanged && (
          <Button
            size="small"
            aria-label={words.rules.resetRule(name)}
            disabled={busy !== null}
            onClick={() => change(ownOf(rule))}
          >
            {words.rules.reset}
          </Button>
        )}
      </div>
      {inForce.level !== "off" &&
        Object.entries(rule.options).map(([option, range]) => (
          <RuleOptionField
            key={option}
            label={rule.optionName(option, locale)}
            range={range}
            value={inForce.options[option] ?? range.default}
            onSet={(value) => change({ options: { ...inForce.options, [option]: value } })}
          />
        ))}
    </section>
  );
}

const ownOf = (rule: Rule): RuleInForce => ruleInForce(rule, { rules: {} });

/** How far the rule went in what is looked at; a rule that was not run is not taken for one that found nothing. */
function RuleCounted({ rule, session: { listed } }: RuleSettingProps) {
  const styles = useRuleSettingsStyles();
  const { words } = useLanguage();
  const count = listed?.rules.find(({ id }) => id === rule.id);
  return (
    <p className={styles.note}>
      {count
        ? words.rules.counts(count.checked, count.notApplicable, count.found)
        : words.rules.notRun}
    </p>
  );
}

type LevelSelectProps = {
  readonly rule: Rule;
  readonly level: RuleLevel;
  readonly disabled: boolean;
  readonly onChoose: (level: RuleLevel) => void;
};

function LevelSelect({ rule, level, disabled, onChoose }: LevelSelectProps) {
  const { locale, words, messages } = useLanguage();
  const wordsOf = (each: RuleLevel): string =>
    each === "off" ? words.rules.off : messages.severities[each];
  return (
    <Select
      size="small"
      aria-label={words.rules.severity(rule.name(locale))}
      value={level}
      disabled={disabled}
      onChange={(_event, { value }) => {
        const chosen = RULE_SETTINGS.find((each) => each === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {RULE_SETTINGS.map((each) => (
        <option key={each} value={each}>
          {each === rule.severity ? words.rules.own(wordsOf(each)) : wordsOf(each)}
        </option>
      ))}
    </Select>
  );
}

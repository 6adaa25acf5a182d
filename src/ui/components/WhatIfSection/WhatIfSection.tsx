import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  compareMethods,
  parseIsoDate,
  VERDICTS,
  type CheckReport,
  type MethodComparison,
  type Preset,
} from "../../../core";
import { useLanguage } from "../../language/language";
import { LazySection } from "../Section/Section";
import { ChangedList } from "./ChangedList";
import { useWhatIfStyles } from "./WhatIfSection.styles";

export type WhatIfSectionProps = {
  readonly report: CheckReport;
  readonly presets: readonly Preset[];
};

/** Which indicators would get another verdict by each of the other methods; computed when it is unfolded. */
export function WhatIfSection(props: WhatIfSectionProps) {
  const { words } = useLanguage();
  return (
    <LazySection heading={words.methods.whatIf.heading}>{() => <WhatIf {...props} />}</LazySection>
  );
}

function WhatIf({ report, presets }: WhatIfSectionProps) {
  const styles = useWhatIfStyles();
  const { locale, words } = useLanguage();
  const [shown, setShown] = useState<string | null>(null);
  const { workbooks, method } = report;
  const comparison = useMemo(() => {
    const asOf = parseIsoDate(report.asOf);
    if (!asOf) return null;
    return compareMethods(workbooks, { asOf, locale, chosen: method.definition, presets });
  }, [workbooks, report.asOf, locale, method.definition, presets]);
  if (!comparison) return null;
  return (
    <>
      <p className={styles.hint}>{words.methods.whatIf.hint}</p>
      <ul className={styles.methods} aria-label={words.methods.whatIf.heading}>
        {comparison.presets
          .filter(({ id }) => id !== comparison.chosen)
          .map((counted) => (
            <li key={counted.id} className={styles.method}>
              <MethodCount
                counted={counted}
                isShown={shown === counted.id}
                onToggle={() => setShown(shown === counted.id ? null : counted.id)}
              />
              {shown === counted.id && (
                <ChangedList
                  comparison={comparison}
                  counted={counted}
                  showFile={workbooks.length > 1}
                />
              )}
            </li>
          ))}
      </ul>
    </>
  );
}

type MethodCountProps = {
  readonly counted: MethodComparison["presets"][number];
  readonly isShown: boolean;
  readonly onToggle: () => void;
};

function MethodCount({ counted, isShown, onToggle }: MethodCountProps) {
  const styles = useWhatIfStyles();
  const { words, messages } = useLanguage();
  const { whatIf } = words.methods;
  const { name, differing, counts } = counted;
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${messages.verdicts[verdict]} ${counts[verdict]}`,
  );
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {differing === 0 ? (
          <span>{whatIf.differing(differing)}</span>
        ) : (
          <Button
            size="small"
            aria-expanded={isShown}
            aria-label={whatIf.list(name, differing)}
            onClick={onToggle}
          >
            {whatIf.differing(differing)}
          </Button>
        )}
      </div>
      <div className={styles.counts}>{whatIf.counts(parts)}</div>
    </>
  );
}

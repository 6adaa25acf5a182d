import type { IndicatorSubject, RuleOutcome } from "./define-rule";
import type { Deviation } from "./deviation";

type PowerOff = { readonly indicator: string; readonly text: string; readonly other: string };

/** The figures of an indicator that are off by a power of ten: another scale, or a slip of the decimal point. */
export function powersOffIn(
  { indicator, studied }: IndicatorSubject,
  kind: Exclude<Deviation["kind"], "jump">,
): RuleOutcome<PowerOff> {
  const series = studied;
  if (series.length === 0) return "not-applicable";
  return series
    .flatMap(({ explained }) => explained.filter((deviation) => deviation.kind === kind))
    .map(({ point, other }) => ({
      cell: point.value.cell,
      related: [other.value.cell],
      data: { indicator: indicator.name, text: point.value.text, other: other.value.text },
    }));
}

import { factsOfEarlierYear, type BriefJudgement, type Facts } from "../judgement";
import type { CalendarDate } from "../workbook";
import type { CellLookup } from "./cell-lookup";
import { studySeries, type StudiedSeries } from "./deviation";
import { figureSeriesOf, type FigureSeries } from "./figure-series";
import { holdValues, type HeldValue } from "./held-values";
import type { IndicatorSubject, JudgedIndicator } from "./rule-subjects";
import { targetLinesOf, type TargetLine } from "./target-lines";
import type { WorkbookOutline } from "./workbook-outline";

/** What all indicators of a workbook are looked at with. */
type Surroundings = {
  readonly asOf: CalendarDate;
  readonly outline: WorkbookOutline;
  /** Null where the workbook itself is not at hand. */
  readonly cellAt: CellLookup | null;
  readonly judgeBy: (judged: JudgedIndicator, facts: Facts) => BriefJudgement;
};

/** An indicator with what rules ask of it, each worked out when the first rule asks and then kept. */
export class LookedAtIndicator implements IndicatorSubject {
  readonly reading: IndicatorSubject["reading"];
  readonly indicator: IndicatorSubject["indicator"];
  readonly facts: Facts;
  readonly judgement: IndicatorSubject["judgement"];
  readonly asOf: CalendarDate;
  readonly outline: WorkbookOutline;
  private readonly judged: JudgedIndicator;
  private readonly surroundings: Surroundings;
  private keptSeries: readonly FigureSeries[] | null = null;
  private keptLines: readonly TargetLine[] | null = null;
  private keptStudies: readonly StudiedSeries[] | null = null;
  private keptFacts: Facts | null = null;
  private keptJudgement: BriefJudgement | null = null;
  private keptHeld: readonly HeldValue[] | null = null;

  constructor(judged: JudgedIndicator, surroundings: Surroundings) {
    this.reading = judged.reading;
    this.indicator = judged.indicator;
    this.facts = judged.facts;
    this.judgement = judged.judgement;
    this.asOf = surroundings.asOf;
    this.outline = surroundings.outline;
    this.judged = judged;
    this.surroundings = surroundings;
  }

  get series(): readonly FigureSeries[] {
    return (this.keptSeries ??= figureSeriesOf(this.indicator));
  }

  get targetLines(): readonly TargetLine[] {
    return (this.keptLines ??= targetLinesOf(this.indicator, this.facts));
  }

  get studied(): readonly StudiedSeries[] {
    return (this.keptStudies ??= this.series.flatMap(studySeries));
  }

  get factsBefore(): Facts {
    const { indicator, facts } = this;
    return (this.keptFacts ??= factsOfEarlierYear(indicator, facts, facts.fiscalYear - 1));
  }

  get judgementBefore(): BriefJudgement {
    return (this.keptJudgement ??= this.surroundings.judgeBy(this.judged, this.factsBefore));
  }

  get heldValues(): readonly HeldValue[] {
    return (this.keptHeld ??= holdValues(this.indicator, this.surroundings.cellAt));
  }
}

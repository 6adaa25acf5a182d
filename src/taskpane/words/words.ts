import type { CapabilityId } from "../../hosts/excel/capabilities/capabilities";
import type { CapabilityState } from "../../hosts/excel/capabilities/has-capability";
import type { OfficeStart } from "../start/start-office";

/** The texts of the pane around the panels; each language fills all of it. */
export type PaneWords = {
  readonly starting: string;
  readonly startFailures: Readonly<Record<Exclude<OfficeStart, "ready">, string>>;
  readonly missingScripts: string;
  readonly ribbonCommand: string;
  readonly dismiss: string;
  /** About a writing that stopped half-way, found when the pane starts. */
  readonly interrupted: {
    readonly title: string;
    readonly recovered: (found: {
      readonly removed: number;
      readonly renamed: readonly string[];
    }) => string;
  };
  readonly abilities: AbilityWords;
};

/** The texts about what an Excel can do. */
export type AbilityWords = {
  readonly heading: string;
  readonly version: string;
  readonly platform: string;
  readonly excelApi: string;
  readonly library: string;
  readonly unknown: string;
  /** By what Office calls them. */
  readonly platforms: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<CapabilityState, string>>;
  /** What it means for the work that a capability is there, or is not. */
  readonly capabilities: Readonly<
    Record<
      CapabilityId,
      { readonly name: string; readonly present: string; readonly absent: string }
    >
  >;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
};

import { useCallback, useRef, useState } from "react";
import { defaultSettings, type Settings } from "../../core";
import { canKeepDocuments } from "../../hosts/kept-documents";
import { keepSettings, type UnusableSettings } from "../../hosts/kept-settings";
import { failureOf } from "./failure-of";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction, ReportState } from "./report-state";
import type { Failure } from "./workbook-source";

/** Settings that hold for now and are not kept: the workbook cannot keep any, or keeping them failed. */
export type NotKept =
  { readonly kind: "cannot-keep" } | ({ readonly kind: "failed"; readonly file: string } & Failure);

/** What came of keeping settings in a workbook; null where they are kept. */
type KeepingOutcome = { readonly of: OpenWorkbook["source"]; readonly why: NotKept | null };

/** What people set. It is that of the first workbook, and kept there. */
export type SettingsSession = {
  readonly settings: Settings;
  /** Set where the first workbook keeps something that is no settings; the defaults hold then. */
  readonly settingsError: UnusableSettings | null;
  /** Checks by other settings at once, and keeps them in the first workbook. Never throws. */
  readonly changeSettings: (next: Settings) => Promise<void>;
  readonly settingsNotKept: NotKept | null;
};

export type SettingsInput = {
  readonly workbooks: readonly OpenWorkbook[];
  /** What the person chose over what a workbook keeps. */
  readonly chosen: ReportState["settings"];
  readonly dispatch: (action: ReportAction) => void;
};

/** Changes settings and keeps them, one change after the other. */
export function useSettings({ workbooks, chosen, dispatch }: SettingsInput): SettingsSession {
  const [outcome, setOutcome] = useState<KeepingOutcome | null>(null);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const first = workbooks[0];
  const changeSettings = useCallback(
    async (next: Settings): Promise<void> => {
      if (!first) return;
      const { source, snapshot } = first;
      dispatch({ type: "settings-changed", file: snapshot.file, settings: next });
      keeping.current = keeping.current.then(async () => {
        // Also where it was kept: what the workbook holds is another by now.
        setOutcome({ of: source, why: await keepIn(first, next) });
      });
      await keeping.current;
    },
    [first, dispatch],
  );
  const own = chosen?.file === first?.snapshot.file ? chosen?.settings : undefined;
  return {
    settings: own ?? first?.settings ?? defaultSettings,
    settingsError: own ? null : (first?.settingsError ?? null),
    changeSettings,
    settingsNotKept: outcome && outcome.of === first?.source ? outcome.why : null,
  };
}

async function keepIn({ source }: OpenWorkbook, settings: Settings): Promise<NotKept | null> {
  const { file, host } = source;
  if (!canKeepDocuments(host)) return { kind: "cannot-keep" };
  try {
    await keepSettings(host, settings);
    return null;
  } catch (error) {
    return { kind: "failed", file, ...failureOf(error) };
  }
}

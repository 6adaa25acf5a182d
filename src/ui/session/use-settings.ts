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
  const [notKept, setNotKept] = useState<{ of: OpenWorkbook["source"]; why: NotKept } | null>(null);
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const first = workbooks[0];
  const changeSettings = useCallback(
    async (next: Settings): Promise<void> => {
      if (!first) return;
      const { source, snapshot } = first;
      dispatch({ type: "settings-changed", file: snapshot.file, settings: next });
      keeping.current = keeping.current.then(async () => {
        const why = await keepIn(first, next);
        setNotKept(why && { of: source, why });
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
    settingsNotKept: notKept && notKept.of === first?.source ? notKept.why : null,
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

import { useEffect, useMemo, useState } from "react";
import { useLanguage } from "../../../src/ui";
import type { BootedExcel } from "../../boot/booted-excel";
import { readManifestRibbon, type ManifestRibbon, type RibbonButton } from "./manifest-ribbon";
import { runFunction } from "./run-function";

const MANIFEST = "manifest.xml";

/** The add-in's tab, and what its buttons set off. */
export type RibbonState = {
  /** Null until the manifest was read. */
  readonly tab: ManifestRibbon | null;
  /** The button whose function is at work. */
  readonly running: RibbonButton | null;
  /** The button whose function could not be run. */
  readonly failed: RibbonButton | null;
  readonly press: (button: RibbonButton) => void;
};

/** The ribbon of the add-in in an Excel; `showPane` is what its first button does. */
export function useRibbon(booted: BootedExcel, showPane: () => void): RibbonState {
  const { locale } = useLanguage();
  const [manifest, setManifest] = useState<string | null>(null);
  const [running, setRunning] = useState<RibbonButton | null>(null);
  const [failed, setFailed] = useState<RibbonButton | null>(null);

  useEffect(() => {
    let current = true;
    void fetch(MANIFEST)
      .then((response) => response.text())
      .then((text) => current && setManifest(text));
    return () => {
      current = false;
    };
  }, []);

  const run = async (button: RibbonButton, functionName: string): Promise<void> => {
    setRunning(button);
    setFailed(null);
    try {
      await runFunction(functionName, booted);
    } catch {
      setFailed(button);
    } finally {
      setRunning(null);
    }
  };
  return {
    tab:
      useMemo(() => manifest && readManifestRibbon(manifest, locale), [manifest, locale]) || null,
    running,
    failed,
    press: (button) => {
      const { action } = button;
      if (action.kind === "show-pane") showPane();
      else void run(button, action.functionName);
    },
  };
}

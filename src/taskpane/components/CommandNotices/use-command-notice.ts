import { useCallback, useMemo, useSyncExternalStore } from "react";
import { COMMAND_NOTICE_KEY, readCommandNotice } from "../../../hosts/excel/command-notice";

/** Our own tab gets no `storage` event for what it removes itself. */
const DISMISSED = "shinchoku:notice-dismissed";

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(DISMISSED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(DISMISSED, changed);
  };
}

function kept(): string | null {
  try {
    return window.localStorage.getItem(COMMAND_NOTICE_KEY);
  } catch {
    return null;
  }
}

function dismiss(): void {
  window.localStorage.removeItem(COMMAND_NOTICE_KEY);
  window.dispatchEvent(new Event(DISMISSED));
}

/** The sentences that the last ribbon command left about a file, as they come; empty where there are none. */
export function useCommandNotice(file: string): {
  readonly sentences: readonly string[];
  readonly dismiss: () => void;
} {
  const text = useSyncExternalStore(subscribe, kept);
  const notice = useMemo(() => readCommandNotice(text), [text]);
  return {
    sentences: notice?.file === file ? notice.sentences : [],
    dismiss: useCallback(dismiss, []),
  };
}

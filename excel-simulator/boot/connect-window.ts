import type { BootedExcel } from "./booted-excel";
import { createWebParent } from "./web-parent";
import { createWin32External } from "./win32-external";

/** What is needed of a window to put Excel around it, be it a browser's or jsdom's. */
export type PaneWindow = {
  readonly location: { readonly origin: string };
  readonly MessageEvent: new (
    type: string,
    init: { readonly data: string; readonly origin: string },
  ) => Event;
  dispatchEvent(event: Event): boolean;
};

/**
 * Puts Excel around a window, before office.js is loaded there. For Excel on the web the window's address must be one of
 * `webPaneAddress`, with the window's own origin.
 */
export function connectWindow(pane: PaneWindow, booted: BootedExcel): void {
  if (booted.excel.profile.platform === "Win32") {
    Object.defineProperty(pane, "external", {
      value: createWin32External(booted),
      configurable: true,
    });
    return;
  }
  const { origin } = pane.location;
  const deliver = (data: string): boolean =>
    pane.dispatchEvent(new pane.MessageEvent("message", { data, origin }));
  const parent = createWebParent(booted, deliver);
  Object.defineProperty(pane, "parent", { value: parent, configurable: true });
}

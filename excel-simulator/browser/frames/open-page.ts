import type { BootedExcel } from "../../boot/booted-excel";
import { NO_RIBBON, type RibbonEnd } from "./ribbon-end";
import { placeWebFrame } from "./web-frame";
import { placeWin32Frame } from "./win32-frame";

/** What those are told of a frame who cannot see it: the add-in's name as Excel shows it. */
const TITLE = "進捗 Shinchoku";

/**
 * Opens a page of the add-in in a frame at the end of a place in the document, connected to Excel before any of its scripts
 * run. `loaded` settles when they have run; `close` takes the page away.
 */
export function openPage(
  address: string,
  place: HTMLElement,
  booted: BootedExcel,
  ribbon: RibbonEnd = NO_RIBBON,
): { readonly loaded: Promise<unknown>; readonly close: () => void } {
  // Office.js remembers the Excel around it for all pages of an address; the next one may be another.
  window.sessionStorage.clear();
  const frame = document.createElement("iframe");
  frame.title = TITLE;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  const isWeb = booted.excel.profile.platform === "Web";
  (isWeb ? placeWebFrame : placeWin32Frame)(frame, place, booted, ribbon);
  return { loaded, close: () => frame.remove() };
}

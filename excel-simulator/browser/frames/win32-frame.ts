import type { BootedExcel } from "../../boot/booted-excel";
import { createWin32External } from "../../boot/win32-external";
import { RIBBON_COMPLETED, RIBBON_EVENT, type RibbonEnd } from "./ribbon-end";

type External = ReturnType<typeof createWin32External>;

const SUCCESS = 0;
const STATUS = 1;

/**
 * Puts a page of the add-in into the document as Excel on Windows shows it, with `window.external` there before any script of
 * the page runs: the window that a frame with an address has at once is the one that the page then gets, as both are of one
 * origin.
 */
export function placeWin32Frame(
  frame: HTMLIFrameElement,
  place: HTMLElement,
  booted: BootedExcel,
  ribbon: RibbonEnd,
): void {
  place.append(frame);
  if (!frame.contentWindow) throw new Error("A page is placed in a part of the document.");
  Object.defineProperty(frame.contentWindow, "external", {
    value: withRibbon(createWin32External(booted), ribbon),
    configurable: true,
  });
}

const withRibbon = (external: External, ribbon: RibbonEnd): External => ({
  ...external,
  RegisterEvent: (event, targetId, handler, answer) => {
    external.RegisterEvent(event, targetId, handler, answer);
    if (event !== RIBBON_EVENT) return;
    ribbon.onListening(({ id, functionName, event: argument }) =>
      handler(RIBBON_EVENT, safeArray([id, functionName, argument])),
    );
  },
  Execute: (call, parameters, answer) => {
    if (call !== RIBBON_COMPLETED) return external.Execute(call, parameters, answer);
    ribbon.onCompleted(Number(parameters[STATUS]));
    return answer(safeArray([SUCCESS]));
  },
});

const safeArray = (items: readonly unknown[]) => ({ toArray: () => items });

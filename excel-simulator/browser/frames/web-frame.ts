import type { BootedExcel } from "../../boot/booted-excel";
import { createWebParent, webPaneAddress } from "../../boot/web-parent";
import { isJsonObject, type JsonObject, type JsonValue } from "../../protocol/json";
import { parseJson } from "../../protocol/request";
import { RIBBON_COMPLETED, type RibbonEnd } from "./ribbon-end";

/** As messages name the press of a ribbon button, and say that an event is meant. */
const RIBBON_ACTION = "appCommandInvoked";
const FOR_EVENTING = 1;
const RESPONSE = 1;

/**
 * Puts a page of the add-in into the document as Excel on the web shows it: told in its address who is around it, and talked to
 * by messages. Office.js talks to an Excel of https only, which this page need not be; so what it finds as `window.parent` is
 * put there before any script of the page runs, as on Windows.
 */
export function placeWebFrame(
  frame: HTMLIFrameElement,
  place: HTMLElement,
  booted: BootedExcel,
  ribbon: RibbonEnd,
): void {
  const origin = `https://${window.location.host}`;
  frame.src = webPaneAddress(frame.src, origin);
  place.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("A page is placed in a part of the document.");
  const send = (data: string): void => {
    contentWindow.dispatchEvent(new MessageEvent("message", { data, origin }));
  };
  const excel = createWebParent(booted, send);
  const postMessage = (message: string): void => {
    excel.postMessage(message);
    hearRibbon(parseJson(message), ribbon, send);
  };
  Object.defineProperty(contentWindow, "parent", { value: { postMessage }, configurable: true });
}

function hearRibbon(message: JsonValue, ribbon: RibbonEnd, send: (message: string) => void): void {
  if (!isJsonObject(message)) return;
  const status = completedStatus(message);
  if (status !== null) return ribbon.onCompleted(status);
  if (message["_actionName"] !== RIBBON_ACTION) return;
  ribbon.onListening(({ id, functionName, event }) =>
    send(
      JSON.stringify({
        ...message,
        _messageType: RESPONSE,
        _responseType: FOR_EVENTING,
        _errorCode: 0,
        _data: [id, functionName, event],
      }),
    ),
  );
}

/** The status that office.js gives when a button's function is through; null for other messages. */
function completedStatus({ _data: data }: JsonObject): number | null {
  const method = isJsonObject(data) ? data["DdaMethod"] : null;
  if (!isJsonObject(method) || method["DispatchId"] !== RIBBON_COMPLETED) return null;
  const parts = isJsonObject(data) ? data["ArrayData"] : null;
  return Array.isArray(parts) ? Number(parts[1]) : 0;
}

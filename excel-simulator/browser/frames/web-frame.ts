import type { BootedExcel } from "../../boot/booted-excel";
import { createWebParent, webPaneAddress } from "../../boot/web-parent";
import { isJsonObject, type JsonObject, type JsonValue } from "../../protocol/json";
import { parseJson } from "../../protocol/request";
import { RIBBON_COMPLETED, type RibbonEnd } from "./ribbon-end";

/** As messages name the press of a ribbon button. */
const RIBBON_ACTION = "appCommandInvoked";

const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const SUCCESS = 0;

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
  const send: Send = (data) => {
    contentWindow.dispatchEvent(new MessageEvent("message", { data, origin }));
  };
  const excel = createWebParent(booted, send);
  const postMessage = (text: string): void => {
    const message = parseJson(text);
    if (!isJsonObject(message) || !tookCompletion(message, ribbon, send)) excel.postMessage(text);
    if (isJsonObject(message)) hearListener(message, ribbon, send);
  };
  Object.defineProperty(contentWindow, "parent", { value: { postMessage }, configurable: true });
}

type Send = (message: string) => void;

/** Keeps what tells office.js of pressed buttons, where a message asks to hear of them. */
function hearListener(message: JsonObject, ribbon: RibbonEnd, send: Send): void {
  if (message["_actionName"] !== RIBBON_ACTION) return;
  ribbon.onListening(({ id, functionName, event }) =>
    send(response(message, FOR_EVENTING, [id, functionName, event])),
  );
}

/** Whether a message said that a button's function is through; then it is answered. */
function tookCompletion(message: JsonObject, ribbon: RibbonEnd, send: Send): boolean {
  const { _data: data } = message;
  const method = isJsonObject(data) ? data["DdaMethod"] : null;
  if (!isJsonObject(data) || !isJsonObject(method)) return false;
  if (method["DispatchId"] !== RIBBON_COMPLETED) return false;
  send(response(message, FOR_CALLING, { Version: 1, Error: SUCCESS }));
  ribbon.onCompleted(Number(data["1"]));
  return true;
}

const response = (request: JsonObject, responseType: number, data: JsonValue): string =>
  JSON.stringify({
    ...request,
    _messageType: RESPONSE,
    _responseType: responseType,
    _errorCode: 0,
    _data: data,
  });

import { parseJson } from "../protocol/request";
import { isJsonObject, type JsonObject, type JsonValue } from "../protocol/json";
import type { BootedExcel } from "./booted-excel";
import { isRefusal } from "./document-file";
import { keepSettings, serializedSettings } from "./document-settings";
import { eventEntries } from "./event-entries";
import {
  CALL,
  OPERATION_NOT_SUPPORTED,
  richApiAnswer,
  richApiRequest,
  SUCCESS,
} from "./office-calls";

/** The conversation between the add-in's frame and Excel on the web. */
const CONVERSATION = "simulated-conversation";
const ADD_IN = "simulated-add-in";

/** What the address of the pane tells office.js of the Excel around it; `origin` is where that Excel lives. */
export const webPaneAddress = (page: string, origin: string): string =>
  `${page}?_host_Info=Excel$Web$16.00$ja-JP$simulated$$disableLogging$0` +
  `#&_xdm_Info=${CONVERSATION}|${ADD_IN}|${encodeURIComponent(`${origin}/x/_layouts/xlviewer.aspx`)}`;

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** By this event all events of the object model travel. */
const OBJECT_MODEL_EVENTS = "richApiMessage";
/** The event that a command of the ribbon was chosen, which office.js listens to from the start. */
const RIBBON_COMMAND = "appCommandInvoked";
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/**
 * What stands around the pane in Excel on the web: takes the messages that office.js posts to its parent, and hands its own to
 * `deliver`, which is to make `message` events of them.
 */
export function createWebParent(booted: BootedExcel, deliver: (message: string) => void) {
  const conversation = new Conversation(booted, deliver);
  return {
    postMessage: (message: string): void => {
      void conversation.take(parseJson(message));
    },
  };
}

class Conversation {
  private stopListening = (): void => undefined;

  constructor(
    private readonly booted: BootedExcel,
    private readonly deliver: (message: string) => void,
  ) {}

  async take(message: JsonValue): Promise<void> {
    if (!isJsonObject(message) || message["_messageType"] !== MESSAGE.request) return;
    const data = await this.answer(message);
    this.send(message, RESPONSE.forCalling, data);
  }

  private async answer(message: JsonObject): Promise<unknown> {
    const name = message["_actionName"];
    switch (message["_actionType"]) {
      case ACTION.registerEvent:
        this.register(message);
        return { Version: 1, Error: SUCCESS };
      case ACTION.unregisterEvent:
        if (name === OBJECT_MODEL_EVENTS) this.stopListening();
        return { Version: 1, Error: SUCCESS };
    }
    if (name === "ContextActivationManager_getAppContextAsync") return appContext(this.booted);
    if (name === "ContextActivationManager_notifyHost") return { Version: 1, Error: SUCCESS };
    const data = message["_data"];
    return this.call(isJsonObject(data) ? data : {});
  }

  private async call(data: JsonObject): Promise<unknown> {
    const method = data["DdaMethod"];
    const dispatchId = isJsonObject(method) ? method["DispatchId"] : null;
    const answer = await respond(this.booted, dispatchId ?? null, data);
    return { Version: 1, ...answer };
  }

  private register(message: JsonObject): void {
    const event = message["_actionName"];
    if (event === OBJECT_MODEL_EVENTS) return this.listen(message);
    if (event === RIBBON_COMMAND) return;
    this.booted.excel.reportNotSimulated(`the event ${String(event)} of the Common API`);
  }

  private listen(message: JsonObject): void {
    this.stopListening();
    this.stopListening = this.booted.excel.listen((events) =>
      this.send(message, RESPONSE.forEventing, { ArrayData: eventEntries(events) }),
    );
  }

  private send(request: JsonObject, responseType: number, data: unknown): void {
    this.deliver(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: request["_actionName"],
        _conversationId: CONVERSATION,
        _correlationId: request["_correlationId"],
        _serializerVersion: 1,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
      }),
    );
  }
}

const EXCEL_ON_THE_WEB = 16;

/** What the add-in learns of Excel and of the document when it starts. */
const appContext = ({ excel }: BootedExcel) => ({
  _id: ADD_IN,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: 16,
  _appUILocale: "ja-JP",
  _dataLocale: "ja-JP",
  _docUrl: excel.url,
  _clientMode: 0,
  _settings: serializedSettings(excel.workbook),
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "simulated",
  _appInstanceId: "simulated",
  _requirementMatrix: JSON.stringify(excel.profile.sets),
  _hostFullVersion: excel.profile.version,
  _initialDisplayMode: 0,
});

async function respond(
  { excel, file }: BootedExcel,
  dispatchId: JsonValue,
  data: JsonObject,
): Promise<object> {
  switch (dispatchId) {
    case CALL.richApi: {
      const reply = await excel.execute(...richApiRequest(data["ArrayData"]));
      return reply.kind === "answered"
        ? { Error: SUCCESS, Data: richApiAnswer(reply) }
        : { Error: reply.officeErrorNumber };
    }
    case CALL.getFile: {
      const answer = file.open();
      return { Error: isRefusal(answer) ? answer.officeErrorNumber : OPERATION_NOT_SUPPORTED };
    }
    case CALL.loadSettings:
      return { Error: SUCCESS, Properties: { Settings: settingsList(excel.workbook) } };
    case CALL.saveSettings:
      keepSettings(excel.workbook, settingsFrom(data));
      return { Error: SUCCESS };
    default:
      excel.reportNotSimulated(`the call ${String(dispatchId)} of the Common API`);
      return { Error: OPERATION_NOT_SUPPORTED };
  }
}

/** The pairs of key and JSON text that `saveAsync` sends. */
function settingsFrom({ DdaSettingsMethod }: JsonObject): readonly (readonly [string, string])[] {
  const properties = isJsonObject(DdaSettingsMethod) ? DdaSettingsMethod["Properties"] : null;
  const pairs: readonly JsonValue[] = isList(properties) ? properties : [];
  return pairs.map((pair) => {
    const [key, text] = isList(pair) ? pair : [];
    return [String(key), String(text)];
  });
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

const settingsList = (workbook: BootedExcel["excel"]["workbook"]) =>
  serializedSettings(workbook).map(([Name, Value]) => ({ Name, Value }));

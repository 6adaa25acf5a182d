import type { SimulatedExcel } from "../simulated-excel";
import type { BootedExcel } from "./booted-excel";
import { keepSettings, serializedSettings } from "./document-settings";
import { isRefusal, type FileAnswer } from "./document-file";
import { eventEntries } from "./event-entries";
import {
  CALL,
  OPERATION_NOT_SUPPORTED,
  RIBBON_COMMAND,
  RICH_API_MESSAGE,
  richApiAnswer,
  richApiRequest,
  SUCCESS,
} from "./office-calls";

/** Windows gives lists as objects of its own that have to be turned into arrays. */
type SafeArray = { toArray(): readonly unknown[] };
type Answer = (response: SafeArray) => void;
type EventHandler = (eventNumber: number, payload: SafeArray) => void;

/** What Excel on Windows puts into the page as `window.external`. */
export function createWin32External(booted: BootedExcel) {
  let stopListening = (): void => undefined;
  return {
    GetHostInfo: () => `_host_Info=Excel|Win32|16.01|ja-jp|simulated||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => createControlContext(booted),
    Execute: (call: number, parameters: readonly unknown[], answer: Answer): void => {
      void respond(booted, call, parameters).then((response) => answer(safeArray(response)));
    },
    RegisterEvent: (
      event: number,
      _targetId: string,
      handler: EventHandler,
      answer: Answer,
    ): void => {
      if (event === RICH_API_MESSAGE) {
        stopListening();
        stopListening = booted.excel.listen((messages) =>
          handler(RICH_API_MESSAGE, safeArray(eventEntries(messages).map(safeArray))),
        );
      } else if (event !== RIBBON_COMMAND) {
        booted.excel.reportNotSimulated(`the event ${event} of the Common API`);
      }
      answer(safeArray([SUCCESS]));
    },
    UnregisterEvent: (event: number, _targetId: string, answer: Answer): void => {
      if (event === RICH_API_MESSAGE) stopListening();
      answer(safeArray([SUCCESS]));
    },
  };
}

const EXCEL = 1;

/** What the add-in learns of Excel and of the document when it starts. */
function createControlContext({ excel }: BootedExcel) {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "simulated-add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "ja-JP",
    GetAppDataLocale: () => "ja-JP",
    GetDocUrl: () => excel.url,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "simulated",
    GetInstanceId: () => "simulated",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(excel.profile.sets),
    GetHostFullVersion: () => excel.profile.version,
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settingsOf(excel),
  };
}

const settingsOf = ({ workbook }: SimulatedExcel) => ({
  Read: (keys: string[], values: string[]): void => {
    for (const [key, value] of serializedSettings(workbook)) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly string[]): void =>
    keepSettings(
      workbook,
      keys.map((key, index) => [key, values[index] ?? "null"]),
    ),
});

async function respond(
  { excel, file }: BootedExcel,
  call: number,
  [first, second, third]: readonly unknown[],
): Promise<readonly unknown[]> {
  switch (call) {
    case CALL.richApi: {
      const reply = await excel.execute(...richApiRequest(first));
      return reply.kind === "answered"
        ? [SUCCESS, ...richApiAnswer(reply)]
        : [reply.officeErrorNumber];
    }
    case CALL.getFile:
      if (first !== COMPRESSED) break;
      return fileResponse(file.open(), ({ handle, size }) => [handle, size]);
    case CALL.getSlice:
      return fileResponse(file.slice(first, second, third), ({ data, size }) => [data, size]);
    case CALL.closeFile:
      return fileResponse(file.close(first), () => []);
  }
  excel.reportNotSimulated(`the call ${call} of the Common API`);
  return [OPERATION_NOT_SUPPORTED];
}

/** How `Office.FileType.Compressed` travels. */
const COMPRESSED = 5;

function fileResponse<Content extends object>(
  answer: FileAnswer<Content>,
  payload: (content: Content) => readonly unknown[],
): readonly unknown[] {
  return isRefusal(answer) ? [answer.officeErrorNumber] : [SUCCESS, ...payload(answer)];
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** The codes that Excel answers with, each with the status that goes with it. */
const HTTP_STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ConditionalFormatRangesNotOverlap: 400,
  FilteredRangeConflict: 409,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestAborted: 500,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  ServiceNotAvailable: 503,
  Timeout: 500,
  UnsupportedFeature: 400,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
} as const;

export type ExcelErrorCode = keyof typeof HTTP_STATUS;

const SENTENCES: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: "要求された操作を行う権限がありません。",
  ApiNotFound: "この API は見つかりません。新しいバージョンの Excel が必要です。",
  ConditionalFormatRangesNotOverlap: "条件付き書式の範囲が重なっていません。",
  FilteredRangeConflict: "フィルターのかかった範囲と重なります。",
  GeneralException: "要求の処理中に内部エラーが起きました。",
  InsertDeleteConflict: "挿入または削除ができません。",
  InvalidArgument: "引数が正しくないか、足りないか、形式が違います。",
  InvalidOperation: "この対象には行えない操作です。",
  InvalidOperationInCellEditMode: "セルの編集中は実行できません。",
  InvalidReference: "参照先が現在の操作に使えません。",
  InvalidSelection: "現在の選択範囲には行えない操作です。",
  ItemAlreadyExists: "同じものがすでにあります。",
  ItemNotFound: "要求されたものはありません。",
  MergedRangeConflict: "結合されたセルと重なります。",
  NonBlankCellOffSheet: "空でないセルがシートの外に出ます。",
  NotImplemented: "この機能は実装されていません。",
  RangeExceedsLimit: "範囲のセルが上限を超えています。",
  RequestAborted: "要求は実行中に中止されました。",
  RequestPayloadSizeLimitExceeded: "要求の大きさが上限を超えました。",
  ResponsePayloadSizeLimitExceeded: "応答の大きさが上限を超えました。",
  ServiceNotAvailable: "サービスを利用できません。",
  Timeout: "操作が時間内に終わりませんでした。",
  UnsupportedFeature: "対応していない機能が含まれています。",
  UnsupportedOperation: "対応していない操作です。",
  UnsupportedSheet: "この種類のシートでは行えません。",
};

/** Excel refuses: thrown by members, carried back to the add-in as the genuine code. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    /** What exactly was refused; added to the sentence, so that a failing test says it. */
    readonly detail: string = "",
  ) {
    super(detail === "" ? SENTENCES[code] : `${SENTENCES[code]} [${detail}]`);
    this.name = "ExcelError";
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code];
  }
}

/** A test lets an action fail, with any code that Excel may have. */
export class InjectedError extends Error {
  readonly httpStatus = 500;

  constructor(readonly code: string) {
    super(SENTENCES.GeneralException);
    this.name = "InjectedError";
  }
}

/** The simulator does not know something that the add-in asks for: never to be taken for an answer of Excel. */
export class NotSimulatedError extends Error {
  constructor(readonly missing: string) {
    super(`excel-simulator does not know ${missing}`);
    this.name = "NotSimulatedError";
  }
}

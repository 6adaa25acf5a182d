import { cannotBeUndone } from "../behaviour/undo-support";
import type { Workbook } from "../model/workbook";
import type { Profile } from "../profiles";
import { WorkbookObject } from "../members/workbook-object";
import { INTERNAL_SERVICE, InternalServiceObject } from "../members/internal-service";
import { EXCEL_CLASSES } from "../members/all-classes";
import { executeBatch } from "./batch-execution";
import { ClassRegistry } from "./class-registry";
import { messagesOf, type EventMessage } from "./event-messages";
import { EventSubscriptions } from "./event-subscriptions";
import { InjectedError } from "./excel-error";
import type { Faults } from "./faults";
import type { Host, News } from "./host";
import type { JsonObject } from "./json";
import type { Meter } from "./meter";
import { ObjectReferences } from "./object-references";
import { parseRequest, type Request } from "./request";

/** Excel's answer to a request: the body of its reply, or the number of the error that kept it from looking at it. */
export type Reply =
  | { readonly kind: "answered"; readonly body: string }
  | { readonly kind: "refused"; readonly officeErrorNumber: number };

/** Numbers of errors as office.js knows them. */
const OFFICE_ERROR = {
  internal: 5001,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Bits of the flags that office.js sends along with a request. */
const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

const ROOTS = {
  workbook: new WorkbookObject(),
  services: { [INTERNAL_SERVICE]: new InternalServiceObject() },
};

/** Answers the requests of one add-in to one workbook. */
export class ExcelSession {
  /** What the add-in asked for and the simulator does not know: a test that sees an entry here must fail. */
  readonly notSimulated: string[] = [];
  private readonly host: Host;
  private readonly registry: ClassRegistry;
  private readonly listeners = new Set<(messages: readonly EventMessage[]) => void>();

  constructor(
    workbook: Workbook,
    profile: Profile,
    private readonly meter: Meter,
    private readonly faults: Faults,
  ) {
    this.registry = new ClassRegistry(EXCEL_CLASSES, profile);
    const subscriptions = new EventSubscriptions();
    this.host = {
      workbook,
      profile,
      meter,
      application: { calculationMode: "Automatic", enableEvents: true },
      subscriptions,
      references: new ObjectReferences(),
      announce: (news) => this.announce(news),
    };
  }

  /** Hears the events of the workbook; gives back what ends that. */
  listen(listener: (messages: readonly EventMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the add-in what happened, where it asked to hear of it and Excel's events are switched on. */
  announce(news: News): void {
    if (!this.host.application.enableEvents) return;
    const messages = messagesOf(news, this.host.subscriptions);
    if (messages.length > 0) for (const listener of this.listeners) listener(messages);
  }

  /** Carries out a request: JSON text and flags as office.js sends them. */
  async execute(text: string, flags: number): Promise<Reply> {
    const request = parseRequest(text);
    if (isHousekeeping(request)) return answer(this.run(request));
    await passed(this.faults.delayOfSync);
    const requestBytes = bytesOf(text);
    const failure = this.faults.startSync();
    const refused = this.refusalOf(requestBytes, flags);
    if (refused === null) {
      await this.faults.cellEdit;
      return this.exchange(request, requestBytes, flags, failure);
    }
    this.meter.countExchange(requestBytes, 0);
    return refusal(refused);
  }

  /** The number of the error that keeps Excel from looking at a request; null where it looks. */
  private refusalOf(requestBytes: number, flags: number): number | null {
    if (this.faults.isConnectionLost) return this.connectionError();
    if (this.faults.cellEdit && !mayWait(flags)) return OFFICE_ERROR.cellEditMode;
    return requestBytes > this.payloadLimit ? OFFICE_ERROR.requestTooLarge : null;
  }

  private exchange(
    request: Request,
    requestBytes: number,
    flags: number,
    failure: string | null,
  ): Reply {
    const reply = answer(this.run(request, failure));
    if (flags & FLAG.writes && this.host.profile.writesClearUndo) this.clearUndo();
    const responseBytes = bytesOf(reply.body);
    this.meter.countExchange(requestBytes, responseBytes);
    return responseBytes > this.payloadLimit ? refusal(OFFICE_ERROR.responseTooLarge) : reply;
  }

  private get payloadLimit(): number {
    return this.host.profile.payloadLimit ?? Infinity;
  }

  private run(request: Request, failure: string | null = null): JsonObject {
    const { registry, host } = this;
    const { profile } = host;
    return executeBatch(request, {
      roots: ROOTS,
      registry,
      references: host.references,
      host,
      beforeAction: () => {
        const code = failure ?? this.faults.startAction();
        if (code !== null) throw new InjectedError(code);
      },
      afterMember: (member) => {
        if (!profile.writesClearUndo && cannotBeUndone(member, profile)) this.clearUndo();
      },
      onNotSimulated: (missing) => this.notSimulated.push(missing),
    });
  }

  private clearUndo(): void {
    this.host.workbook.undoDepth = 0;
    this.meter.countUndoCleared();
  }

  private connectionError(): number {
    return this.host.profile.platform === "Web"
      ? OFFICE_ERROR.sessionTimedOut
      : OFFICE_ERROR.internal;
  }
}

/**
 * What the library sends of itself: at the start, and when `Excel.run` is through and lets go of references. It is not counted
 * as a sync of the add-in, and no fault befalls it.
 */
const isHousekeeping = ({ actions }: Request): boolean =>
  actions.some(({ name }) => HOUSEKEEPING.includes(name)) &&
  actions.every(({ type, name }) => type === "instantiate" || HOUSEKEEPING.includes(name));

const HOUSEKEEPING: readonly string[] = ["_RemoveReference", "NotifyActionHandlerReady"];

const mayWait = (flags: number): boolean => (flags & FLAG.delayForCellEdit) !== 0;

const answer = (body: JsonObject): Reply & { readonly kind: "answered" } => ({
  kind: "answered",
  body: JSON.stringify(body),
});

const refusal = (officeErrorNumber: number): Reply => ({ kind: "refused", officeErrorNumber });

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Answers never come in the same turn, as in Excel. */
const passed = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

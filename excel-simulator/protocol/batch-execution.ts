import { memberName, type ClassRegistry } from "./class-registry";
import { ExcelError, InjectedError, NotSimulatedError } from "./excel-error";
import type { Host } from "./host";
import type { JsonObject, JsonValue } from "./json";
import { ObjectPathResolver, type ObjectRoots } from "./object-paths";
import type { ObjectReferences } from "./object-references";
import { QueryReader } from "./query";
import type { Action, Request } from "./request";
import type { SimulatedObject } from "./simulated-object";

/** What a request is carried out with; `beforeAction` may throw an InjectedError. */
export type ExecutionSettings = {
  readonly roots: ObjectRoots;
  readonly registry: ClassRegistry;
  readonly references: ObjectReferences;
  readonly host: Host;
  beforeAction(): void;
  /** Hears of every member that was called or set, such as `Worksheet.delete`. */
  afterMember(member: string): void;
  onNotSimulated(missing: string): void;
};

/**
 * Carries out the actions in order and gives the body of the reply. At the first error the rest is not carried out and
 * what was done stays done, as in Excel.
 */
export function executeBatch(request: Request, settings: ExecutionSettings): JsonObject {
  const execution = new BatchExecution(request, settings);
  const results: JsonObject[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      settings.beforeAction();
      results.push({ ActionId: action.id, Value: execution.run(action) });
      if (action.type === "trace") traceIds.push(action.id);
      settings.host.meter.countAction();
    } catch (error) {
      const location = execution.locationOf(action);
      const failure = failureOf(error, index, location, settings);
      return { Error: failure, Results: results, TraceIds: traceIds };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function failureOf(
  error: unknown,
  index: number,
  location: string,
  { onNotSimulated }: ExecutionSettings,
): JsonObject {
  const known = error instanceof ExcelError || error instanceof InjectedError ? error : null;
  if (!known) onNotSimulated(error instanceof NotSimulatedError ? error.missing : inFull(error));
  return {
    Code: known?.code ?? "NotImplemented",
    Message: known?.message ?? (error instanceof Error ? error.message : String(error)),
    HttpStatusCode: known?.httpStatus ?? 501,
    ActionIndex: index,
    Location: location,
  };
}

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

class BatchExecution {
  private readonly paths: ObjectPathResolver;
  private readonly reader: QueryReader;

  constructor(
    request: Request,
    private readonly settings: ExecutionSettings,
  ) {
    const { roots, registry, references, host, afterMember } = settings;
    this.paths = new ObjectPathResolver(request, roots, registry, references, host, afterMember);
    this.reader = new QueryReader(registry, references, host);
  }

  run(action: Action): JsonValue {
    if (action.type === "trace") return null;
    if (action.type === "unknown") {
      throw new NotSimulatedError(`actions of type ${action.typeNumber} (${action.name})`);
    }
    const object = this.paths.resolve(action.objectPathId);
    if (!object) return this.runOnNullObject(action);
    switch (action.type) {
      case "instantiate":
        return this.reader.identify(object);
      case "query":
        return this.reader.read(object, action.query);
      case "method":
        return this.call(object, action);
      case "set-property":
        return this.set(object, action);
    }
  }

  /** Where an action failed, as `debugInfo.errorLocation` tells it: `Worksheet.getRange`. */
  locationOf(action: Action): string {
    const path = this.paths.describe(action.objectPathId);
    if (action.type !== "method" && action.type !== "set-property") return path;
    return `${this.paths.classNameAt(action.objectPathId)}.${memberName(action.name)}`;
  }

  /** A null object can be loaded and led on from; whoever changes it made a mistake. */
  private runOnNullObject({ type, name }: Action): JsonValue {
    if (type === "instantiate" || type === "query" || name === "_KeepReference") return null;
    throw new ExcelError("ItemNotFound", `${memberName(name)} of a null object`);
  }

  private call(object: SimulatedObject, { name, args }: Action): JsonValue {
    const { registry, references, host } = this.settings;
    const { className } = object;
    if (name === "_KeepReference" && registry.classOf(object).isTracked) {
      references.keep(object);
      return null;
    }
    const member = memberName(name);
    const given = registry.method(object, member).call(object, this.paths.argumentsOf(args), host);
    this.settings.afterMember(`${className}.${member}`);
    return given;
  }

  private set(object: SimulatedObject, { name, args }: Action): JsonValue {
    const { registry, host } = this.settings;
    const member = registry.settable(object, memberName(name));
    if (!member.set) throw new NotSimulatedError(`setting ${object.className}.${memberName(name)}`);
    member.set(object, this.paths.argumentsOf(args).json(0), host);
    this.settings.afterMember(`${object.className}.${memberName(name)}`);
    return null;
  }
}

import { isJsonObject, type JsonObject, type JsonValue } from "./json";

/** A batch of actions as office.js sends it with one `sync`. */
export type Request = {
  readonly actions: readonly Action[];
  readonly objectPaths: ReadonlyMap<number, ObjectPath>;
};

/** The numbers are those of office.js. */
export type Action = {
  readonly id: number;
  readonly type: "instantiate" | "query" | "method" | "set-property" | "trace" | "unknown";
  readonly typeNumber: number;
  readonly name: string;
  readonly objectPathId: number;
  readonly args: WireArguments;
  readonly query: Query;
};

/** How an object is reached: by a member of its parent, as the workbook or a service, by a reference, or not at all. */
export type ObjectPath = {
  readonly type:
    "global" | "service" | "method" | "property" | "indexer" | "reference" | "null" | "unknown";
  readonly typeNumber: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly args: WireArguments;
};

/** Arguments; where `references` holds a number above 0, the argument is the object of that path. */
export type WireArguments = {
  readonly values: readonly JsonValue[];
  readonly references: readonly JsonValue[];
};

export type Query = {
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | null;
};

const ACTION_TYPES: readonly (Action["type"] | undefined)[] = [
  undefined,
  "instantiate",
  "query",
  "method",
  "set-property",
  "trace",
];

const PATH_TYPES: readonly (ObjectPath["type"] | undefined)[] = [
  undefined,
  "global",
  "service",
  "method",
  "property",
  "indexer",
  "reference",
  "null",
];

/** Reads the body of a request; what is missing or of another shape reads as nothing. */
export function parseRequest(text: string): Request {
  const body = objectFrom(parseJson(text));
  const paths = objectFrom(body["ObjectPaths"]);
  return {
    actions: listFrom(body["Actions"]).map(parseAction),
    objectPaths: new Map(Object.entries(paths).map(([id, path]) => [Number(id), parsePath(path)])),
  };
}

/** Reads JSON text. */
export function parseJson(text: string): JsonValue {
  const parsed: JsonValue = JSON.parse(text);
  return parsed;
}

function parseAction(wire: JsonValue): Action {
  const action = objectFrom(wire);
  const typeNumber = numberFrom(action["ActionType"]);
  return {
    id: numberFrom(action["Id"]),
    type: ACTION_TYPES[typeNumber] ?? "unknown",
    typeNumber,
    name: textFrom(action["Name"]),
    objectPathId: numberFrom(action["ObjectPathId"]),
    args: parseArguments(action["ArgumentInfo"]),
    query: parseQuery(action["QueryInfo"]),
  };
}

function parsePath(wire: JsonValue): ObjectPath {
  const path = objectFrom(wire);
  const typeNumber = numberFrom(path["ObjectPathType"]);
  const parent = path["ParentObjectPathId"];
  return {
    type: PATH_TYPES[typeNumber] ?? "unknown",
    typeNumber,
    name: textFrom(path["Name"]),
    parentId: typeof parent === "number" ? parent : null,
    args: parseArguments(path["ArgumentInfo"]),
  };
}

function parseArguments(wire: JsonValue | undefined): WireArguments {
  const info = objectFrom(wire);
  return {
    values: listFrom(info["Arguments"]),
    references: listFrom(info["ReferencedObjectPathIds"]),
  };
}

function parseQuery(wire: JsonValue | undefined): Query {
  const query = objectFrom(wire);
  const top = query["Top"];
  return {
    select: Array.isArray(query["Select"]) ? listFrom(query["Select"]).map(textFrom) : null,
    expand: listFrom(query["Expand"]).map(textFrom),
    skip: numberFrom(query["Skip"]),
    top: typeof top === "number" ? top : null,
  };
}

const objectFrom = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});
const textFrom = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");
const numberFrom = (value: JsonValue | undefined): number =>
  typeof value === "number" ? value : 0;

function listFrom(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

import { parseArgs, type ParseArgsConfig } from "node:util";
import {
  RULE_GROUPS,
  RULES,
  keepingNameFault,
  messagesFor,
  parseIsoDate,
  type CalendarDate,
  type Locale,
  type Selection,
} from "../core";
import { UsageError } from "./usage-error";
import { cliWords } from "./words";

export const FAIL_ON = ["error", "warning", "never"] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** A command line in parts; every command uses some of them. */
export type Arguments = {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly asOf: CalendarDate | null;
  readonly preset: string | null;
  readonly settings: string | null;
  /** A file with what was taught about reading; null for what each workbook keeps. */
  readonly profile: string | null;
  readonly failOn: FailOn;
  readonly output: string | null;
  readonly into: string | null;
  /** Whether to put right what can be, in a copy. */
  readonly fix: boolean;
  /** Whether the output may be the input itself. */
  readonly overwrite: boolean;
  /** The name under which copies of the sheets are kept; null for none. */
  readonly keepAs: string | null;
  /** The file for the list of indicators as CSV; null for none. */
  readonly csv: string | null;
  /** How the sheets are made, above what the settings say; what is not named is left out. Yet to be parsed. */
  readonly layout: Readonly<Record<string, unknown>>;
  /** What to check; empty where everything is. */
  readonly only: Selection;
};

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of each command; any other is wrong usage. */
const READING = { json: { type: "boolean" }, profile: { type: "string" } } as const;

const JUDGING = {
  ...READING,
  "as-of": { type: "string" },
  preset: { type: "string" },
  settings: { type: "string" },
} as const;

const WRITING = { output: { type: "string", short: "o" } } as const;

export const COMMAND_OPTIONS = {
  scan: READING,
  check: {
    ...JUDGING,
    ...WRITING,
    "fail-on": { type: "string" },
    department: { type: "string", multiple: true },
    sheet: { type: "string", multiple: true },
    file: { type: "string", multiple: true },
    rule: { type: "string", multiple: true },
    group: { type: "string", multiple: true },
    fix: { type: "boolean" },
    overwrite: { type: "boolean" },
  },
  report: {
    ...JUDGING,
    ...WRITING,
    into: { type: "string" },
    "keep-as": { type: "string" },
    csv: { type: "string" },
    sheets: { type: "string" },
    title: { type: "string" },
    "logo-line": { type: "string" },
    paper: { type: "string" },
    orientation: { type: "string" },
    "live-formulas": { type: "boolean" },
  },
  mark: { ...JUDGING, ...WRITING },
  unmark: { ...READING, ...WRITING },
} as const satisfies Readonly<Record<string, Options>>;

type Values = Readonly<Record<string, unknown>>;

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" ? value : null;
};

/** The texts of an option that may be given several times; null where it is not given. */
function textsOf(values: Values, name: string): readonly string[] | null {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : null;
}

/** The names given, each known; throws a UsageError for the first that is not. */
function knownNames<Name extends string>(
  names: readonly string[] | null,
  known: readonly Name[],
  unknown: (name: string) => string,
): readonly Name[] | null {
  return (
    names?.map((name) => {
      const found = known.find((each) => each === name);
      if (found === undefined) throw new UsageError(unknown(name));
      return found;
    }) ?? null
  );
}

function parseSelection(values: Values, locale: Locale): Selection {
  const words = cliWords(locale);
  const [departments, sheets] = [textsOf(values, "department"), textsOf(values, "sheet")];
  const files = textsOf(values, "file");
  const ids = RULES.map(({ id }) => id);
  const rules = knownNames(textsOf(values, "rule"), ids, words.unknownRule);
  const groups = knownNames(textsOf(values, "group"), RULE_GROUPS, (name) =>
    words.unknownGroup(name, RULE_GROUPS),
  );
  return {
    ...(departments && { departments }),
    ...(sheets && { sheets }),
    ...(files && { files }),
    ...(rules && { rules }),
    ...(groups && { groups }),
  };
}

/** What a command line says of the sheets, in the words of the settings. */
function layoutOf(values: Values): Readonly<Record<string, unknown>> {
  const sheets = textOf(values, "sheets");
  const said = {
    sheets: sheets?.split(",").map((name) => name.trim()),
    title: values["title"],
    logoLine: values["logo-line"],
    paper: values["paper"],
    orientation: values["orientation"],
    liveFormulas: values["live-formulas"],
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function parseDate(text: string | null, locale: Locale): CalendarDate | null {
  if (text === null) return null;
  const date = parseIsoDate(text);
  if (!date) throw new UsageError(cliWords(locale).badDate(text));
  return date;
}

function parseKeepAs(name: string | null, locale: Locale): string | null {
  const { sheets, keeping } = messagesFor(locale);
  const fault = name === null ? null : keepingNameFault(name, sheets.names);
  if (name !== null && fault !== null) {
    throw new UsageError(fault === "empty" ? keeping.empty : keeping[fault](name));
  }
  return name;
}

function parseFailOn(text: string | null, locale: Locale): FailOn {
  const level = FAIL_ON.find((known) => known === (text ?? "error"));
  if (!level) throw new UsageError(cliWords(locale).badFailOn(text ?? ""));
  return level;
}

function parseOptions(
  options: Options,
  args: readonly string[],
  locale: Locale,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split(".")[0] ?? "") : String(error);
    throw new UsageError(cliWords(locale).unknownOption(detail));
  }
}

/** Parses what follows the command's name; throws a UsageError with a sentence for the person. */
export function parseArguments(
  options: Options,
  args: readonly string[],
  locale: Locale,
): Arguments {
  const { values, positionals } = parseOptions(options, args, locale);
  if (positionals.length === 0) throw new UsageError(cliWords(locale).noFiles);
  return {
    files: positionals,
    json: values["json"] === true,
    asOf: parseDate(textOf(values, "as-of"), locale),
    preset: textOf(values, "preset"),
    settings: textOf(values, "settings"),
    profile: textOf(values, "profile"),
    failOn: parseFailOn(textOf(values, "fail-on"), locale),
    output: textOf(values, "output"),
    into: textOf(values, "into"),
    fix: values["fix"] === true,
    overwrite: values["overwrite"] === true,
    keepAs: parseKeepAs(textOf(values, "keep-as"), locale),
    csv: textOf(values, "csv"),
    layout: layoutOf(values),
    only: parseSelection(values, locale),
  };
}

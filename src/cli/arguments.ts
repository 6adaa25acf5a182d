import { parseArgs, type ParseArgsConfig } from "node:util";
import { parseIsoDate, type CalendarDate, type Locale } from "../core";
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

export const COMMAND_OPTIONS = {
  scan: READING,
  check: { ...JUDGING, "fail-on": { type: "string" } },
  report: { ...JUDGING, output: { type: "string", short: "o" }, into: { type: "string" } },
} as const satisfies Readonly<Record<string, Options>>;

type Values = Readonly<Record<string, unknown>>;

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" ? value : null;
};

function parseDate(text: string | null, locale: Locale): CalendarDate | null {
  if (text === null) return null;
  const date = parseIsoDate(text);
  if (!date) throw new UsageError(cliWords(locale).badDate(text));
  return date;
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
  };
}

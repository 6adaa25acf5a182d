import { writeSync } from "node:fs";
import type { Locale } from "../core";
import { today } from "../hosts/today";
import { run } from "./run";

/** Japanese unless the shell speaks English. */
function shellLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const language = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return language.toLowerCase().startsWith("en") ? "en" : "ja";
}

const STDOUT = 1;
const STDERR = 2;

/** Writes all of a text before going on, also into a pipe that is read slowly. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(`${text}\n`, "utf8");
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

void run(process.argv.slice(2), {
  locale: shellLocale(process.env),
  today: today(),
  terminal: {
    print: (text) => writeAll(STDOUT, text),
    report: (text) => writeAll(STDERR, text),
  },
}).then((status) => {
  process.exitCode = status;
});

/** The programs of others that judge our work in tests: a browser, and two readers of what we write. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const JUDGES = [
  { found: () => hasChromium(), package: "chromium" },
  { found: () => runs("soffice", "--version"), package: "libreoffice-calc" },
  { found: () => runs("/usr/bin/python3", "-c", "import openpyxl"), package: "python3-openpyxl" },
  {
    found: () => runs("fc-match", "Noto Sans CJK JP") && hasJapaneseFont(),
    package: "fonts-noto-cjk",
  },
  { found: () => runs("pdftotext", "-v"), package: "poppler-utils" },
];

const runs = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;

const hasChromium = () =>
  existsSync(process.env.CHROMIUM_PATH ?? "") ||
  ["chromium", "chromium-browser", "google-chrome"].some((name) => runs(name, "--version"));

function hasJapaneseFont() {
  const { stdout } = spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

const canInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

function install(packages) {
  console.log(`Installing for the tests: ${packages.join(" ")}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: environment })
      .status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", ...packages);
}

/** Installs what is missing where that is possible; else says in one line how, and lets the tests say the rest. */
export function ensureJudges() {
  const missing = JUDGES.filter(({ found }) => !found()).map((judge) => judge.package);
  if (missing.length === 0) return;
  if (canInstall() && install(missing)) return;
  console.error(
    `Not installed: ${missing.join(", ")}. On Debian, as root: apt-get install ${missing.join(" ")} ` +
      "(or set CHROMIUM_PATH to a Chromium of your own).",
  );
}

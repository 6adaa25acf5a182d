import { existsSync } from "node:fs";

const KNOWN_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium of this machine: CHROMIUM_PATH, or one in its usual place; throws where there is none. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const places = named ? [named] : KNOWN_PLACES;
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    `No Chromium at ${places.join(", ")}: install one (on Debian or Ubuntu: apt-get install chromium) or set CHROMIUM_PATH.`,
  );
}

/** Keeps Chromium working without a screen and silent towards the network. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

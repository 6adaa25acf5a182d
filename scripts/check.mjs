/** `npm run check`: all that is held without running the product: form, types, layers, generated files. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runSteps } from "./run-steps.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => `node_modules/.bin/${name}`;
const script = (path, ...args) => [bin("tsx"), path, ...args];

ensureInstalled(root);
runSteps(root, [
  { name: "format", command: [bin("prettier"), "--check", "."] },
  { name: "lint", command: [bin("eslint"), "--max-warnings", "0", "."] },
  { name: "types", command: [bin("tsc"), "-b"] },
  { name: "layers", command: [bin("depcruise"), "--config", ".dependency-cruiser.cjs", "src"] },
  { name: "API floor", command: script("scripts/check-api-floor.ts") },
  { name: "manifest", command: script("scripts/check-manifest.ts") },
  { name: "icons in step", command: script("scripts/draw-icons.ts", "--check") },
  { name: "samples in step", command: script("samples/build.ts", "--check") },
  { name: "rule index in step", command: script("scripts/write-rule-index.ts", "--check") },
  {
    name: "lock file without addresses",
    command: [process.execPath, "scripts/check-lock-file.mjs"],
  },
]);

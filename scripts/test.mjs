/** `npm test`: everything from a fresh clone. Only Node's own modules, since nothing may be installed yet. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureJudges } from "./ensure-judges.mjs";
import { runSteps } from "./run-steps.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [node, ...jestArguments] = [process.execPath, ...process.argv.slice(2)];

ensureInstalled(root);
ensureJudges();
runSteps(root, [
  {
    name: "build",
    command: [node, "node_modules/webpack/bin/webpack.js", "--stats", "errors-warnings"],
  },
  { name: "tests", command: [node, "node_modules/jest/bin/jest.js", ...jestArguments] },
]);

import { spawnSync } from "node:child_process";

/** Runs commands one after another, shows how long each took, and ends the process where one fails. */
export function runSteps(root, steps) {
  for (const { name, command } of steps) {
    console.log(`\n▶ ${name}`);
    const [program, ...args] = command;
    const startedAt = performance.now();
    const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`✖ ${name} (${seconds} s)`);
      process.exit(status ?? 1);
    }
    console.log(`✔ ${name} (${seconds} s)`);
  }
}

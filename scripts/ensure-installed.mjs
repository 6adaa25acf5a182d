import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/** When a file was last changed, in milliseconds; 0 where it does not exist. */
export function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether the installed packages are those of the lock file; npm writes its own copy of it when it is done. */
export function isInstalled(root) {
  const installed = changedAt(join(root, "node_modules", ".package-lock.json"));
  return installed > 0 && installed >= changedAt(join(root, "package-lock.json"));
}

/** Installs the packages of the lock file where they are missing or older than it; ends the process where npm fails. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.error("必要なパッケージをインストールします。 / Installing the packages (npm ci).");
  const npm = spawnSync("npm", ["ci"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status === 0) return;
  console.error("npm ci に失敗しました。上の表示を確認してください。 / npm ci failed, see above.");
  process.exit(npm.status ?? 1);
}

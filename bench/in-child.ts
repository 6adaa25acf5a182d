import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import type { Measured } from "./children/measured";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundles = join(root, ".cache/bench");
const SECONDS_TO_END = 120;

/** Bundles scripts of `children`, so that a child carries no compiler that would count as its memory. */
export async function bundleChildren(names: readonly string[]): Promise<void> {
  mkdirSync(bundles, { recursive: true });
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: root,
    entry: Object.fromEntries(
      names.map((name) => [name, join(root, "bench/children", `${name}.ts`)]),
    ),
    output: { path: bundles, filename: "[name].mjs", module: true, chunkFormat: "module" },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js"] },
    performance: false,
    optimization: { minimize: false },
    module: {
      rules: [
        {
          test: /\.ts$/u,
          exclude: /node_modules/u,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

/** Puts a file where children find it while something is done with it. */
export function withFile<Result>(bytes: Uint8Array, act: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, bytes);
    return act(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a bundled child once on a file, in a process of its own. */
export function runChild(name: string, path: string): Measured {
  const printed = execFileSync(process.execPath, [join(bundles, `${name}.mjs`), path], {
    timeout: SECONDS_TO_END * 1000,
    encoding: "utf8",
  });
  const measured: Measured = JSON.parse(printed);
  return measured;
}

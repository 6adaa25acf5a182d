import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawShapes } from "./icons/draw-shapes";
import { ICONS } from "./icons/motifs";
import { encodePng } from "./icons/png";

/** Draws the icons into assets/; with `--check` it only tells which of them differ from what it would draw. */
const folder = join(import.meta.dirname, "..", "assets");

const icons = ICONS.flatMap(({ name, shapes, sizes }) =>
  sizes.map((size) => ({
    file: join(folder, `${name}-${size}.png`),
    bytes: Buffer.from(encodePng(drawShapes(shapes, size))),
  })),
);

if (process.argv.includes("--check")) {
  const stale = icons.filter(
    ({ file, bytes }) => !existsSync(file) || !readFileSync(file).equals(bytes),
  );
  for (const { file } of stale) console.error(`${file} is not what scripts/draw-icons.ts draws.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of icons) writeFileSync(file, bytes);
}

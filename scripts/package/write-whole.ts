import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./read-folder";

/** A file or a folder of files at its place. */
type Placed = { readonly place: string; readonly content: Uint8Array | Files };

/**
 * Writes all of these or none: they are written beside their places first, looked at by `inspect` (which gets the
 * places where they lie by then, and throws to refuse), then moved there, and what was there is taken away last.
 */
export async function writeWhole(
  parent: string,
  placed: readonly Placed[],
  inspect: (written: readonly string[]) => Promise<void>,
): Promise<void> {
  mkdirSync(parent, { recursive: true });
  const workshop = mkdtempSync(join(parent, ".writing-"));
  try {
    const moves = placed.map(({ place, content }, index) => {
      const written = join(workshop, `new-${index}`);
      write(written, content);
      return { written, place, former: join(workshop, `former-${index}`) };
    });
    await inspect(moves.map(({ written }) => written));
    moveAll(moves);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function write(place: string, content: Uint8Array | Files): void {
  if (content instanceof Uint8Array) return writeFileSync(place, content);
  for (const [path, bytes] of content) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
}

type Move = { readonly written: string; readonly place: string; readonly former: string };

function moveAll(moves: readonly Move[]): void {
  const done: (readonly [string, string])[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    done.unshift([to, from]);
  };
  try {
    for (const { written, place, former } of moves) {
      if (existsSync(place)) move(place, former);
      move(written, place);
    }
  } catch (error) {
    for (const [to, from] of done) renameSync(to, from);
    throw error;
  }
}

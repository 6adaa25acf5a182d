import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../icons/png";
import type { IconSizes } from "./icons";

/** The sizes of the pictures in a folder of the repository, by their paths from its root. */
export function readIconSizes(root: string, folder: string): IconSizes {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".png"));
  return new Map(
    files.flatMap((file) => {
      const size = pngSize(readFileSync(join(root, folder, file)));
      return size ? [[`${folder}/${file}`, size] as const] : [];
    }),
  );
}

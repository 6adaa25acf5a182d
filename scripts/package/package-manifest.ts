import { checkManifest } from "../manifest/check-manifest";
import { pngSize } from "../icons/png";
import type { BaseAddress } from "./base-address";
import { PackageError } from "./package-error";
import type { Files } from "./read-folder";
import { words } from "./words";

const LOCAL = "https://localhost:3000";
const VERSION = /<Version>[^<]*<\/Version>/;

/**
 * The manifest for the place that the files will be served from, in this version. Throws a PackageError of the kind
 * `content` where Office would refuse it or one of its pictures is not among the files.
 */
export function packageManifest(
  manifest: string,
  { origin, path }: BaseAddress,
  version: string,
  web: Files,
): string {
  const moved = manifest
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${LOCAL}/`, `"${origin}${path}/`)
    .replace(VERSION, `<Version>${version}.0</Version>`);
  const problems = [
    ...checkManifest(moved, pictureSizes(web, path)),
    ...(moved.includes(LOCAL) && origin !== LOCAL ? [`${LOCAL} is still named`] : []),
    ...pageProblems(moved, origin + path, web),
  ];
  if (problems.length > 0) throw new PackageError("content", words.badManifest(problems));
  return moved;
}

const pictureSizes = (web: Files, path: string) =>
  new Map(
    [...web].flatMap(([file, content]) => {
      const size = file.endsWith(".png") ? pngSize(content) : null;
      return size ? [[`${path}/${file}`.slice(1), size] as const] : [];
    }),
  );

/** Every page that the manifest names must be among the files. */
const pageProblems = (manifest: string, base: string, web: Files): string[] =>
  [...manifest.matchAll(/"(https:\/\/[^"]+\.html)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !web.has(address.slice(base.length + 1)))
    .map((address) => `${address} is not among the files`);

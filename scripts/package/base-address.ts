import { PackageError } from "./package-error";
import { words } from "./words";

/** Where the files will be served from: an https address without anything at its end. */
export type BaseAddress = {
  /** Such as `https://intra.city.example`. */
  readonly origin: string;
  /** Such as `/shinchoku`; empty where the files lie at the top of the server. */
  readonly path: string;
};

const PLAIN_PATH = /^(\/[\w.~-]+)*$/;
const PAGE = /\/[^/]+\.(html|xml|js)$/i;

/** Parses the address of `--url`; throws a PackageError of the kind `usage` for all that is not a plain https folder. */
export function parseBaseAddress(text: string): BaseAddress {
  if (!URL.canParse(text)) throw new PackageError("usage", words.notAnAddress(text));
  const url = new URL(text);
  if (!/^https:\/\//i.test(text)) throw new PackageError("usage", words.notHttps(text));
  if (/[?#]/.test(text)) throw new PackageError("usage", words.withQuery(text));
  if (url.username || url.password) throw new PackageError("usage", words.withCredentials);
  const path = url.pathname.replace(PAGE, "").replace(/\/+$/, "");
  if (text.endsWith("/") || PAGE.test(url.pathname)) {
    throw new PackageError("usage", words.withEnd(text, url.origin + path));
  }
  if (!PLAIN_PATH.test(path)) throw new PackageError("usage", words.withUnusualPath(text));
  return { origin: url.origin, path };
}

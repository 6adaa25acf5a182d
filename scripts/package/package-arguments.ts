import { parseArgs } from "node:util";
import { parseBaseAddress, type BaseAddress } from "./base-address";
import { PackageError } from "./package-error";
import { words } from "./words";

/** Where the package gets office.js from: our npm package, a copy of Microsoft's newer files, or nowhere. */
export type OfficeJsSource =
  | { readonly from: "npm" }
  | { readonly from: "folder"; readonly folder: string }
  | { readonly from: "cdn" };

export type PackageArguments = {
  readonly address: BaseAddress;
  readonly officeJs: OfficeJsSource;
};

/** Parses what follows `npm run package --`; throws a PackageError of the kind `usage` with a sentence. */
export function parsePackageArguments(
  given: readonly string[],
  officeFolder: string | undefined,
): PackageArguments {
  const { url, "office-js": officeJs } = valuesOf(given);
  if (url === undefined) throw new PackageError("usage", words.noAddress);
  return { address: parseBaseAddress(url), officeJs: sourceOf(officeJs, officeFolder) };
}

function valuesOf(given: readonly string[]): { url?: string; "office-js"?: string } {
  try {
    return parseArgs({
      args: [...given],
      options: { url: { type: "string" }, "office-js": { type: "string" } },
    }).values;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PackageError("usage", words.unknownArgument(detail));
  }
}

function sourceOf(officeJs: string | undefined, folder: string | undefined): OfficeJsSource {
  if (officeJs !== undefined && officeJs !== "cdn") {
    throw new PackageError("usage", words.unknownOfficeJs(officeJs));
  }
  if (officeJs === "cdn" && folder) throw new PackageError("usage", words.twoSources);
  if (officeJs === "cdn") return { from: "cdn" };
  return folder ? { from: "folder", folder } : { from: "npm" };
}

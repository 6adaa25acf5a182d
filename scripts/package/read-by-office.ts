import { OfficeAddinManifest } from "office-addin-manifest";
import type { ManifestReader } from "./make-package";
import { PackageError } from "./package-error";
import { words } from "./words";

/**
 * Has Microsoft's own reader, which needs no network, read a manifest file. Throws a PackageError of the kind `content`
 * where it does not find this version and this page of the pane.
 */
export const readByOffice: ManifestReader = async (file, expected) => {
  const found = await OfficeAddinManifest.readManifestFile(file);
  const parts = [
    ["Version", found.version, expected.version],
    ["SourceLocation", found.defaultSettings?.sourceLocation, expected.pane],
    ["OfficeAppType", found.officeAppType, "TaskPaneApp"],
  ] as const;
  for (const [part, value, wanted] of parts) {
    if (value !== wanted) {
      throw new PackageError("content", words.readDifferently(part, String(value)));
    }
  }
};

import type { Archive } from "../../../src/hosts/xlsx-file/package/archive";
import { readRelationships } from "../../../src/hosts/xlsx-file/package/relationships";
import { readXml } from "../../../src/hosts/xlsx-file/package/xml";

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return json;
  }
}

/** What add-ins keep in the workbook ([MS-OWEXML] 2.3.1), as JSON values by key; of all add-ins together. */
export function readSettings(file: string, archive: Archive): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  const panes = readRelationships(file, archive, "").filter(
    ({ kind }) => kind === "webextensiontaskpanes",
  );
  const parts = panes
    .flatMap(({ target }) => readRelationships(file, archive, target))
    .filter(({ kind, target }) => kind === "webextension" && archive.has(target));
  for (const { target } of parts) {
    readXml(file, target, archive.read(target), {
      open(name, attribute) {
        if (name !== "property") return;
        settings.set(attribute("name") ?? "", parsed(attribute("value") ?? ""));
      },
    });
  }
  return settings;
}

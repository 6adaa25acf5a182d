import { xmlNode } from "../../../src/hosts/xlsx-file/writing/xml-node";
import type { Workbook } from "../../model/workbook";
import type { PackageParts } from "./package-parts";

const MICROSOFT = "http://schemas.microsoft.com/office";
const RELATIONSHIPS = `${MICROSOFT}/2011/relationships`;
const EXTENSION = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
/** Settings belong to an add-in; the simulator knows one only, so any id will do. */
const ADD_IN = "00000000-0000-0000-0000-000000000000";

/** Adds what the add-in keeps in the workbook, as Excel does: the properties of a web extension ([MS-OWEXML] 2.3.1). */
export function writeSettings({ settings }: Workbook, parts: PackageParts): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(([name, value]) =>
    xmlNode("we:property", { name, value: JSON.stringify(value) }),
  );
  const reference = { id: ADD_IN, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const extension = xmlNode(
    "we:webextension",
    { "xmlns:we": `${MICROSOFT}/webextensions/webextension/2010/11`, id: `{${ADD_IN}}` },
    [
      xmlNode("we:reference", reference),
      xmlNode("we:alternateReferences"),
      xmlNode("we:properties", {}, properties),
      xmlNode("we:bindings"),
    ],
  );
  parts.add(EXTENSION, extension, "application/vnd.ms-office.webextension+xml");
  const id = parts.relate(PANES, `${RELATIONSHIPS}/webextension`, EXTENSION);
  const pane = xmlNode(
    "wetp:taskpane",
    { dockstate: "right", visibility: "0", width: 350, row: 1 },
    [
      xmlNode("wetp:webextensionref", {
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:id": id,
      }),
    ],
  );
  const panes = xmlNode(
    "wetp:taskpanes",
    { "xmlns:wetp": `${MICROSOFT}/webextensions/taskpanes/2010/11` },
    [pane],
  );
  parts.add(PANES, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  parts.relate("", `${RELATIONSHIPS}/webextensiontaskpanes`, PANES);
}

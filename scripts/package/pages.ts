import { PackageError } from "./package-error";
import type { Files } from "./read-folder";
import { words } from "./words";

/** Microsoft's own server for the library (Office Add-ins documentation, "Referencing the Office JavaScript API library"). */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_SCRIPT = `${CDN}/lib/1/hosted/office.js`;

const OWN_SCRIPT = /src="?office-js\/office\.js"?/;
const OWN_SCRIPTS_ONLY = "script-src 'self'";
const POLICY = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/;

/**
 * Excel on the web shows the pane in a frame of its own. (Office Add-ins documentation on content security policies;
 * *.officeapps.live.com is where its frames come from.)
 */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.officeapps.live.com https://excel.cloud.microsoft https://*.sharepoint.com";

/** The pages with office.js from Microsoft's server, which becomes the one other place that they may have scripts from. */
export const pagesWithCdn = (files: Files): Files =>
  new Map(
    [...files].map(([path, content]) => {
      const html = path.endsWith(".html") ? Buffer.from(content).toString("utf8") : "";
      return [path, OWN_SCRIPT.test(html) ? Buffer.from(withCdn(path, html)) : content];
    }),
  );

function withCdn(page: string, html: string): string {
  if (!html.includes(OWN_SCRIPTS_ONLY)) {
    throw new PackageError("content", words.notInPage(page, OWN_SCRIPTS_ONLY));
  }
  return html
    .replace(OWN_SCRIPT, `src="${CDN_SCRIPT}"`)
    .replace(OWN_SCRIPTS_ONLY, `${OWN_SCRIPTS_ONLY} ${CDN}`);
}

/** The policy that a server sends with every file: that of the pane, and who may frame it, which a page cannot say itself. */
export function serverPolicy(files: Files): string {
  const html = Buffer.from(files.get("taskpane.html") ?? []).toString("utf8");
  const policy = POLICY.exec(html)?.[1];
  if (!policy) {
    throw new PackageError("content", words.notInPage("taskpane.html", "Content-Security-Policy"));
  }
  return `${policy}; ${FRAME_ANCESTORS}`;
}

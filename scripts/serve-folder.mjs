import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The file behind an address; null where the address leads out of the folder or is malformed. */
export function fileBehind(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/u, 1)[0]);
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

/** The first of the folders that has a file behind an address, and its size; null where none has. */
async function foundIn(folders, url) {
  for (const folder of folders) {
    const file = fileBehind(folder, url);
    const found = file && (await stat(file).catch(() => null));
    if (found?.isFile()) return { file, size: found.size };
  }
  return null;
}

async function answer(folders, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const found = await foundIn(folders, request.url);
  if (!found) {
    response.writeHead(404, { "Content-Type": CONTENT_TYPES[".txt"] }).end("404\n");
    return;
  }
  const { file, size } = found;
  response.writeHead(200, {
    "Content-Type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/** How many ports are tried upwards from the wanted one before giving up. */
const ATTEMPTS = 50;

/**
 * Serves a folder to this machine only, on the wanted port or the next free one (0: any free one); what it lacks is looked for
 * in the folders beside. Answers with the server and the port it listens on.
 */
export async function serveFolder(folder, wantedPort, beside = []) {
  const server = createServer((request, response) => {
    answer([folder, ...beside], request, response).catch(() => response.destroy());
  });
  for (let port = wantedPort; ; port += 1) {
    try {
      return { server, port: await listen(server, port) };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port >= wantedPort + ATTEMPTS) throw error;
    }
  }
}

import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MODULE = pathToFileURL(join(__dirname, "../../scripts/serve-folder.mjs")).href;

/** Serves a folder from another process, which ends with the test. */
async function serving<Result>(
  folder: string,
  wantedPort: number,
  use: (port: number) => Promise<Result>,
): Promise<Result> {
  const script = `const { serveFolder } = await import(${JSON.stringify(MODULE)});
    console.log((await serveFolder(${JSON.stringify(folder)}, ${wantedPort})).port);`;
  const server = spawn(process.execPath, ["--input-type=module", "-e", script]);
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.stdout.once("data", (data: Buffer) => resolve(Number(data.toString())));
      server.stderr.once("data", (data: Buffer) => reject(new Error(data.toString())));
    });
    return await use(port);
  } finally {
    server.kill();
  }
}

/** Asks with the path exactly as given: a browser would tidy up the dots first. */
const ask = (port: number, path: string, method = "GET") =>
  new Promise<{ status: number | undefined; type: string | undefined; body: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method }, (response) => {
        let body = "";
        response.on("data", (data: Buffer) => (body += data.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode, type: response.headers["content-type"], body }),
        );
      })
        .on("error", reject)
        .end();
    },
  );

function aFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  mkdirSync(join(parent, "web"));
  writeFileSync(join(parent, "web", "index.html"), "<p>page</p>");
  writeFileSync(join(parent, "web", "見本.js"), "1");
  return join(parent, "web");
}

test("files are served with their content type, and the folder by its index", async () => {
  await serving(aFolder(), 0, async (port) => {
    expect(await ask(port, "/")).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "<p>page</p>",
    });
    expect(await ask(port, `/${encodeURIComponent("見本.js")}?v=1`)).toMatchObject({
      status: 200,
      type: "text/javascript; charset=utf-8",
    });
  });
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/..%5csecret.txt",
  "//etc/passwd",
  "/%00",
  "/%",
  "/missing.js",
])("nothing outside the folder is served: %s", async (path) => {
  await serving(aFolder(), 0, async (port) => {
    expect((await ask(port, path)).status).toBe(404);
  });
});

test("nothing can be sent to the server", async () => {
  await serving(aFolder(), 0, async (port) => {
    expect((await ask(port, "/", "POST")).status).toBe(405);
  });
});

test("the next port is taken where the wanted one is in use", async () => {
  const folder = aFolder();
  await serving(folder, 0, (port) =>
    serving(folder, port, async (next) => {
      expect(next).toBeGreaterThan(port);
      expect((await ask(next, "/")).status).toBe(200);
    }),
  );
});

import { chmod } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const root = dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => resolve(root, ...parts);

/** The pages, each with its script and its HTML. */
const pages = [
  { name: "page", script: "src/page/main.tsx", template: "src/page/index.html", out: "index.html" },
  { name: "taskpane", script: "src/taskpane/index.tsx", template: "src/taskpane/taskpane.html" },
  { name: "commands", script: "src/commands/commands.ts", template: "src/commands/commands.html" },
];

/** What taskpane.html runs before office.js; its name is written there. */
const scriptWatch = { name: "watch-scripts", script: "src/taskpane/start/watch-scripts.ts" };

/**
 * What office.js loads beside itself in Excel on Windows, on the web and on Mac, in Japanese and English.
 * Served from our own place, because the desks that use this reach no other.
 */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32-16.00,win32-16.01,win32-16.01-core,web-16.00,web-16.00-core}.js",
  "excel-{mac-16.00,mac-16.00-core}.js",
  "telemetry/oteljs_agave.js",
  "{ja-jp,en-us}/office_strings.js",
  "agaveerrorux/**/*",
];

/** office.js asks for this folder in other letters than it is shipped in, which matters to some servers. */
const asAskedFor = (file) => file.replace(/^agaveerrorux/, "AgaveErrorUX");

const officeFolder = inRoot("node_modules/@microsoft/office-js/dist");

const copied = [
  ...officeFiles.map((from) => ({
    from,
    context: officeFolder,
    to: ({ absoluteFilename }) =>
      join("office-js", asAskedFor(relative(officeFolder, absoluteFilename))),
    info: { minimized: true },
  })),
  { from: "assets", to: "assets" },
  "manifest.xml",
  {
    from: "samples/*.xlsx",
    to: "samples/[name].js",
    info: { minimized: true },
    transform: { transformer: asSampleScript },
  },
];

/** A page opened from disk may run scripts but fetch nothing; so a sample travels as a script. */
function asSampleScript(bytes, path) {
  const name = path.replace(/^.*[\\/]/u, "");
  return `(globalThis.shinchokuSamples ??= {})[${JSON.stringify(name)}] = "${bytes.toString("base64")}";\n`;
}

const typescript = {
  test: /\.tsx?$/u,
  exclude: /node_modules/u,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

const shared = (mode) => ({
  mode,
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript], parser: { javascript: { exportsPresence: "error" } } },
  devtool: mode === "production" ? false : "source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: inRoot(".cache/webpack"),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
});

const KIB = 1024;

const web = (mode) => ({
  ...shared(mode),
  name: "web",
  target: "browserslist",
  entry: Object.fromEntries(
    [scriptWatch, ...pages].map(({ name, script }) => [name, inRoot(script)]),
  ),
  output: {
    path: inRoot("dist/web"),
    filename: ({ chunk }) =>
      chunk.name === scriptWatch.name ? "[name].js" : "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
    // A file that is built anew is written anew, so that its time says that the build is fresh.
    compareBeforeEmit: false,
  },
  optimization: { splitChunks: { chunks: "all" } },
  plugins: [
    ...pages.map(
      ({ name, template, out }) =>
        new HtmlPlugin({
          template: inRoot(template),
          filename: out ?? `${name}.html`,
          chunks: [name],
          publicPath: "",
          scriptLoading: "defer",
        }),
    ),
    new CopyPlugin({ patterns: copied }),
  ],
  performance: {
    hints: mode === "production" ? "error" : false,
    maxAssetSize: 700 * KIB,
    // Every rule, preset, header word and message in two languages; served from one's own network or opened from disk.
    maxEntrypointSize: 1500 * KIB,
    assetFilter: (file) => file.endsWith(".js") && !/^(office-js|samples)\//u.test(file),
  },
  devServer: {
    host: "localhost",
    port: 3000,
    server: "https",
    hot: false,
    static: false,
    client: { overlay: { runtimeErrors: false } },
  },
});

/** The task pane on a simulated Excel, to be looked at beside the page; it is no part of what is shipped. */
const simulatedExcel = (mode) => ({
  ...shared(mode),
  name: "simulated-excel",
  target: "browserslist",
  entry: { excel: inRoot("excel-simulator/browser/main.tsx") },
  output: {
    path: inRoot("dist/simulated-excel"),
    // Served beside the page: names must not meet.
    filename: "simulated-excel/[name].[contenthash:8].js",
    publicPath: "",
    clean: true,
    compareBeforeEmit: false,
  },
  plugins: [
    new HtmlPlugin({
      template: inRoot("excel-simulator/browser/excel.html"),
      filename: "excel.html",
      scriptLoading: "defer",
    }),
  ],
  performance: { hints: false },
});

/** Lets people run the built command line by its name. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tapPromise("executable", () =>
      chmod(join(compiler.outputPath, file), 0o755),
    ),
});

const commandLine = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: { shinchoku: inRoot("src/cli/main.ts") },
  output: { path: inRoot("dist/cli"), filename: "[name].cjs", clean: true },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    executable("shinchoku.cjs"),
  ],
});

export default (_environment, { mode = "production" }) => [
  web(mode),
  simulatedExcel(mode),
  commandLine(mode),
];

/** The layers of src/ARCHITECTURE.md as rules; each says why, and what to do instead. */
const inside = (folder) => `^src/core/${folder}/`;
const coreLayer = (folder, ...below) => ({
  name: `core-${folder}-looks-down`,
  comment: `core/${folder} may know only ${below.join(", ") || "itself"}. Move the shared part down a layer.`,
  severity: "error",
  from: { path: inside(folder) },
  to: { path: "^src/", pathNot: [folder, ...below].map(inside) },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one idea, or hide a third. Extract it.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment: "Core takes data and gives data: no package, no Node, no host, no UI.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    coreLayer("workbook"),
    coreLayer("messages", "workbook", "indicators"),
    coreLayer("indicators", "workbook"),
    coreLayer("layouts", "indicators", "workbook", "messages"),
    coreLayer("judgement", "indicators", "workbook", "messages", "layouts"),
    coreLayer("settings", "judgement", "layouts", "indicators", "workbook", "messages"),
    coreLayer("rules", "judgement", "layouts", "indicators", "workbook", "messages", "settings"),
    {
      name: "hosts-know-core-only",
      comment: "A host implements the port; it knows neither another host nor the UI.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/", pathNot: ["^src/core/", "^src/hosts/[^/]+\\.ts$", "^src/hosts/$1/"] },
    },
    {
      name: "hosts-enter-core-by-its-door",
      comment: "Outside core only src/core/index.ts is imported, so that core can be rearranged.",
      severity: "error",
      from: { path: "^src/(?!core/)" },
      to: { path: "^src/core/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "ui-knows-the-port-only",
      comment: "Panels get their host from the composition root.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/hosts/[^/]+/" },
    },
    {
      name: "nothing-imports-a-root",
      comment: "taskpane, commands, page and cli choose the parts; nothing depends on them.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|page|cli)/" },
      to: { path: "^src/(taskpane|commands|page|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "no-test-code-in-the-product",
      comment: "Tests depend on the product, never the reverse.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|excel-simulator|scripts|samples)/" },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is dead. Remove it or use it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$|/main\\.tsx?$" },
      to: {},
    },
    {
      name: "no-development-packages-in-the-product",
      comment: "What ships must be in dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};

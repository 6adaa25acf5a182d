import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

export type OfficeProgram = {
  readonly program: ts.Program;
  /** The files in which Office can be used, by their paths from the root. */
  readonly files: readonly ts.SourceFile[];
};

/** Compiles, in one go, all of src that is compiled with the types of Office; no other file can name them. */
export function officeProgram(root: string): OfficeProgram {
  const projects = projectsIn(join(root, "src")).filter(({ options }) =>
    options.types?.includes("office-js"),
  );
  const [first] = projects;
  if (!first) throw new Error("No project in src is compiled with the types of Office.");
  const names = [...new Set(projects.flatMap(({ fileNames }) => fileNames))];
  const { composite, incremental, tsBuildInfoFile, ...options } = first.options;
  void [composite, incremental, tsBuildInfoFile];
  const program = ts.createProgram(names, { ...options, noEmit: true });
  const wanted = new Set(names.map((name) => relative(root, name)));
  return {
    program,
    files: program
      .getSourceFiles()
      .filter(({ fileName }) => wanted.has(relative(root, fileName).split("/").join(sep))),
  };
}

function projectsIn(folder: string): readonly ts.ParsedCommandLine[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("tsconfig.json"))
    .map((name) => {
      const file = join(folder, name);
      const { config } = ts.readConfigFile(file, ts.sys.readFile);
      return ts.parseJsonConfigFileContent(config, ts.sys, join(file, ".."));
    });
}

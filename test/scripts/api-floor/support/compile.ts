import { join } from "node:path";
import ts from "typescript";
import { inRepository } from "../../../support/paths";

const FOLDER = inRepository("src", "hosts", "excel");

/** Compiles files that exist in memory only, by their names in the folder of the Excel host, with the types of Office. */
export function compile(texts: Readonly<Record<string, string>>): {
  readonly checker: ts.TypeChecker;
  readonly fileOf: (name: string) => ts.SourceFile;
} {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
  };
  const files = new Map(Object.entries(texts).map(([name, text]) => [join(FOLDER, name), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => inRepository(),
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile: (file, version) => {
      const text = files.get(file);
      if (text === undefined) return disk.getSourceFile(file, version);
      return ts.createSourceFile(file, text, version, true);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const fileOf = (name: string): ts.SourceFile => {
    const file = program.getSourceFile(join(FOLDER, name));
    if (!file) throw new Error(`${name} was not compiled.`);
    const [error] = program.getSemanticDiagnostics(file);
    if (error)
      throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
    return file;
  };
  return { checker: program.getTypeChecker(), fileOf };
}

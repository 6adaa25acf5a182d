import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const TAG = /\[Api set: ((?:ExcelApi|ExcelApiOnline|ExcelApiDesktop) \d+\.\d+)/;

/** The requirement set of every documented member of Office.js, by `Class.member`: `ExcelApi 1.7`. */
export function documentedSets(): ReadonlyMap<string, string> {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const sets = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (statement.body && ts.isModuleBlock(statement.body)) collect(statement.body, source, sets);
  }
  return sets;
}

function collect(block: ts.ModuleBlock, source: ts.SourceFile, sets: Map<string, string>): void {
  for (const statement of block.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.name) continue;
    for (const member of statement.members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
      const text = source.text.slice(member.getFullStart(), member.getStart(source));
      const set = TAG.exec(text)?.[1];
      const key = `${statement.name.text}.${name}`;
      if (name !== null && set !== undefined && !sets.has(key)) sets.set(key, set);
    }
  }
}

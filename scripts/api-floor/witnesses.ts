import ts from "typescript";
import type { Declared } from "./declared-capabilities";
import { officeMembers } from "./office-declarations";
import { requirementName } from "./requirement";

/** The capabilities whose member is none of their sets: having it would say nothing about the set. */
export function wrongWitnesses(
  checker: ts.TypeChecker,
  scope: ts.SourceFile,
  { capabilities }: Declared,
): readonly string[] {
  return capabilities.flatMap(({ id, sets, member }) => {
    const offered = new Set(sets.map(requirementName));
    const owner = symbolAt(member.class.split("."), checker, scope);
    const found = owner && memberOf(owner, member.name, checker);
    const isOfSet = officeMembers(found).some(({ requirements }) =>
      requirements.some((requirement) => offered.has(requirementName(requirement))),
    );
    const what = `${member.class}.${member.name}`;
    return isOfSet
      ? []
      : [`capability "${id}": ${what} is no member of ${[...offered].join(", ")}`];
  });
}

function symbolAt(
  path: readonly string[],
  checker: ts.TypeChecker,
  scope: ts.SourceFile,
): ts.Symbol | undefined {
  const [namespace, name] = path;
  const root = checker
    .getSymbolsInScope(scope, ts.SymbolFlags.Namespace)
    .find((symbol) => symbol.name === namespace);
  return root && checker.getExportsOfModule(root).find((symbol) => symbol.name === name);
}

/** A member of the class's objects, or of the class itself. */
const memberOf = (owner: ts.Symbol, name: string, checker: ts.TypeChecker): ts.Symbol | undefined =>
  checker.getDeclaredTypeOfSymbol(owner).getProperty(name) ??
  checker.getTypeOfSymbol(owner).getProperty(name);

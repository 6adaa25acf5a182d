import ts from "typescript";
import { isOfficeType, officeMembers, type OfficeMember } from "./office-declarations";
import { knownAtRunTime } from "./requirement";

/** The members that `range.load("values,format/fill")` or `context.load(range, ["values"])` names. */
export function loadedMembers(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly OfficeMember[] {
  const { expression, arguments: given } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const callee = checker.getTypeAtLocation(expression.expression);
  const [first, second] = given;
  if (!isOfficeType(callee) || !first) return [];
  const owner = second ? checker.getTypeAtLocation(first) : callee;
  return namesIn(second ?? first).flatMap((name) => {
    if (ts.isObjectLiteralExpression(name)) return [];
    const type = checker.getTypeAtLocation(name);
    if (!type.isStringLiteral()) return [knownAtRunTime(call.getText())];
    return type.value.split(",").flatMap((path) => membersOnPath(owner, path.trim(), checker));
  });
}

const namesIn = (argument: ts.Expression): readonly ts.Expression[] =>
  ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];

/** Every member on a path such as `items/format/fill`. */
function membersOnPath(
  owner: ts.Type,
  path: string,
  checker: ts.TypeChecker,
): readonly OfficeMember[] {
  const members: OfficeMember[] = [];
  let type: ts.Type | undefined = owner;
  for (const name of path.split("/")) {
    const symbol: ts.Symbol | undefined = type?.getProperty(name);
    members.push(...officeMembers(symbol));
    const next: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
    type = next && (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next);
  }
  return members;
}

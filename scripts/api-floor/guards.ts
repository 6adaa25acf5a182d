import ts from "typescript";
import { vouchedFor } from "./conditions";

type Named = ts.FunctionDeclaration | ts.VariableDeclaration;

/**
 * The capabilities that are known to be there wherever a node is reached: those asked for by `hasCapability("…")`
 * - in the condition of a branch around it: `if`, `?:`, `&&`, `||`;
 * - in an `if` before it in a block around it whose branch returns or throws;
 * - wherever the function around it is named, if that function is not exported.
 * What is there stays there, so functions that are made within a branch may run later.
 */
export function guardsOf(
  node: ts.Node,
  checker: ts.TypeChecker,
  callers: readonly Named[] = [],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const ids = [
      ...fromBranch(inner, checker),
      // A function that is declared can be called from above its place.
      ...(ts.isFunctionDeclaration(inner) ? [] : fromExitsBefore(inner, checker)),
      ...(isNamedFunction(inner) && !callers.includes(inner)
        ? fromCallers(inner, checker, [...callers, inner])
        : []),
    ];
    ids.forEach((id) => found.add(id));
  }
  return found;
}

function fromBranch(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  const { parent } = node;
  if (ts.isIfStatement(parent)) {
    if (parent.thenStatement === node) return vouchedFor(parent.expression, true, checker);
    if (parent.elseStatement === node) return vouchedFor(parent.expression, false, checker);
  }
  if (ts.isConditionalExpression(parent)) {
    if (parent.whenTrue === node) return vouchedFor(parent.condition, true, checker);
    if (parent.whenFalse === node) return vouchedFor(parent.condition, false, checker);
  }
  if (ts.isBinaryExpression(parent) && parent.right === node) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return vouchedFor(parent.left, true, checker);
    if (kind === ts.SyntaxKind.BarBarToken) return vouchedFor(parent.left, false, checker);
  }
  return [];
}

/** `if (!hasCapability("notes")) return;` before the node in its block. */
function fromExitsBefore(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (!ts.isBlock(node.parent)) return [];
  return node.parent.statements
    .filter((statement) => statement.end <= node.pos)
    .flatMap((statement) =>
      ts.isIfStatement(statement) && leaves(statement.thenStatement)
        ? vouchedFor(statement.expression, false, checker)
        : [],
    );
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** A function by the name that it can be called by: `function f() {…}` or `const f = () => …`. */
const isNamedFunction = (node: ts.Node): node is Named =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableDeclaration(node) &&
    (node.parent.flags & ts.NodeFlags.Const) !== 0 &&
    node.initializer !== undefined &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer)));

/** What is known at every place where the function is named; nothing where it is exported or nowhere named. */
function fromCallers(
  declaration: Named,
  checker: ts.TypeChecker,
  callers: readonly Named[],
): readonly string[] {
  const symbol = declaration.name && checker.getSymbolAtLocation(declaration.name);
  if (!symbol || ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) return [];
  const places = identifiersIn(declaration.getSourceFile()).filter(
    (place) =>
      place.text === symbol.name &&
      place !== declaration.name &&
      !isWithin(place, declaration) &&
      refersTo(place, symbol, checker),
  );
  const [first, ...rest] = places.map((place) => guardsOf(place, checker, callers));
  return first ? [...first].filter((id) => rest.every((other) => other.has(id))) : [];
}

function refersTo(place: ts.Identifier, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const { parent } = place;
  if (ts.isShorthandPropertyAssignment(parent)) {
    return checker.getShorthandAssignmentValueSymbol(parent) === symbol;
  }
  if (ts.isExportSpecifier(parent))
    return checker.getExportSpecifierLocalTargetSymbol(parent) === symbol;
  return checker.getSymbolAtLocation(place) === symbol;
}

/** A function that calls itself is reached from outside first. */
const isWithin = (place: ts.Node, declaration: ts.Node): boolean =>
  place.pos >= declaration.pos && place.end <= declaration.end;

function identifiersIn(file: ts.SourceFile): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

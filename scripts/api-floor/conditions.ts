import ts from "typescript";

/** The file that declares `hasCapability`, by the end of its path. */
const PROBE = /\/capabilities\/has-capability\.ts$/;

/** The capabilities that a condition of `&&`, `||`, `!` and `hasCapability("…")` vouches for when it comes out so. */
export function vouchedFor(
  condition: ts.Expression,
  outcome: boolean,
  checker: ts.TypeChecker,
): readonly string[] {
  if (ts.isParenthesizedExpression(condition)) {
    return vouchedFor(condition.expression, outcome, checker);
  }
  if (ts.isPrefixUnaryExpression(condition)) {
    const isNot = condition.operator === ts.SyntaxKind.ExclamationToken;
    return isNot ? vouchedFor(condition.operand, !outcome, checker) : [];
  }
  if (ts.isBinaryExpression(condition)) {
    const decisive = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== decisive) return [];
    return [condition.left, condition.right].flatMap((part) => vouchedFor(part, outcome, checker));
  }
  return outcome && ts.isCallExpression(condition) ? askedFor(condition, checker) : [];
}

function askedFor({ expression, arguments: given }: ts.CallExpression, checker: ts.TypeChecker) {
  const [argument] = given;
  if (!argument || !ts.isIdentifier(expression) || !isProbe(expression, checker)) return [];
  const id = checker.getTypeAtLocation(argument);
  return id.isStringLiteral() ? [id.value] : [];
}

function isProbe(callee: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(callee);
  const isImported = symbol && symbol.flags & ts.SymbolFlags.Alias;
  const declared = isImported ? checker.getAliasedSymbol(symbol) : symbol;
  return (
    declared?.name === "hasCapability" &&
    (declared.declarations ?? []).some((node) => PROBE.test(node.getSourceFile().fileName))
  );
}

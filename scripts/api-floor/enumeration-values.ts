import type ts from "typescript";
import { officeMembers, type OfficeMember } from "./office-declarations";

/** The value of one of Office's enumerations that a text such as `"Treemap"` stands for where such a value is expected. */
export function enumerationMembers(
  node: ts.StringLiteralLike,
  checker: ts.TypeChecker,
): readonly OfficeMember[] {
  const expected = checker.getContextualType(node);
  if (!expected?.isUnion()) return [];
  // An enumeration stands in a union by its values.
  const values = expected.types.filter(
    (type) => type.isStringLiteral() && type.value === node.text,
  );
  return values.flatMap(({ symbol }) => officeMembers(symbol));
}

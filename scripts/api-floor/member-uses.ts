import ts from "typescript";
import { enumerationMembers } from "./enumeration-values";
import { loadedMembers } from "./loaded-members";
import {
  isOfficeType,
  officeMember,
  officeMembers,
  type OfficeMember,
} from "./office-declarations";
import { knownAtRunTime } from "./requirement";

/** A place in a source file at which members of Office are used. */
export type MemberUse = { readonly node: ts.Node; readonly members: readonly OfficeMember[] };

/**
 * Every use of a member of Office in a file. A member is used where it is named: as a property, in a pattern, as an option,
 * in what `load` is asked for, as a value of an enumeration; and where an object of Office is handed on under a type of our
 * own, which names it. Lists of such objects under a type of our own are not followed.
 */
export function memberUses(file: ts.SourceFile, checker: ts.TypeChecker): readonly MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    const members = membersAt(node, checker);
    if (members.length > 0) uses.push({ node, members });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): readonly OfficeMember[] {
  if (ts.isBindingElement(node)) return inPattern(node, checker);
  if (ts.isObjectLiteralExpression(node)) return asOptions(node, checker);
  if (!ts.isExpression(node)) return [];
  return [
    ...(ts.isPropertyAccessExpression(node) ? byName(node, checker) : []),
    ...(ts.isElementAccessExpression(node) ? byKey(node, checker) : []),
    ...(ts.isCallExpression(node) ? loadedMembers(node, checker) : []),
    ...(ts.isStringLiteralLike(node) ? enumerationMembers(node, checker) : []),
    ...handedOn(node, checker),
  ];
}

/** `sheet.notes`; of a method with several signatures the one that is called. */
function byName(
  node: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
): readonly OfficeMember[] {
  const { parent, name } = node;
  const isCalled = ts.isCallExpression(parent) && parent.expression === node;
  const called = isCalled ? checker.getResolvedSignature(parent)?.declaration : undefined;
  const members = called && !ts.isJSDocSignature(called) ? officeMember(called) : [];
  return members.length > 0 ? members : officeMembers(checker.getSymbolAtLocation(name));
}

/** `sheet["notes"]`; a key that is computed could be any member. */
function byKey(node: ts.ElementAccessExpression, checker: ts.TypeChecker): readonly OfficeMember[] {
  const owner = checker.getTypeAtLocation(node.expression);
  if (!isOfficeType(owner)) return [];
  const key = checker.getTypeAtLocation(node.argumentExpression);
  if (!key.isStringLiteral()) return [knownAtRunTime(node.getText())];
  return officeMembers(owner.getProperty(key.value));
}

/** `const { notes } = sheet`, also in parameters. */
function inPattern(node: ts.BindingElement, checker: ts.TypeChecker): readonly OfficeMember[] {
  if (!ts.isObjectBindingPattern(node.parent)) return [];
  const owner = checker.getTypeAtLocation(node.parent);
  return officeMembers(owner.getProperty((node.propertyName ?? node.name).getText()));
}

/** `{ mergeUndoGroup: true }` where Office takes options. */
function asOptions(
  node: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): readonly OfficeMember[] {
  const expected = checker.getContextualType(node);
  return node.properties.flatMap((property) =>
    property.name ? officeMembers(expected?.getProperty(property.name.getText())) : [],
  );
}

/** An object of Office where a type of our own is expected: whoever takes it may use what that type names. */
function handedOn(node: ts.Expression, checker: ts.TypeChecker): readonly OfficeMember[] {
  const expected = checker.getContextualType(node);
  if (!expected || isOfficeType(expected)) return [];
  const given = checker.getTypeAtLocation(node);
  if (!isOfficeType(given)) return [];
  return expected.getProperties().flatMap(({ name }) => officeMembers(given.getProperty(name)));
}

import ts from "typescript";
import type { Requirement } from "./requirement";

/** A capability as src/hosts/excel/capabilities declares it. */
export type DeclaredCapability = {
  readonly id: string;
  readonly sets: readonly Requirement[];
  readonly member: { readonly class: string; readonly name: string };
  readonly neededFor: string;
};

export type Declared = {
  readonly floor: Requirement;
  readonly capabilities: readonly DeclaredCapability[];
};

/** Reads the floor and the capabilities out of the file that declares them; throws where they are not plain data. */
export function declaredIn(file: ts.SourceFile): Declared {
  const floor = plainData(initializerOf(file, "API_FLOOR"));
  const capabilities = plainData(initializerOf(file, "CAPABILITIES"));
  if (!isRequirement(floor)) throw new Error("API_FLOOR is no requirement set.");
  if (!Array.isArray(capabilities) || !capabilities.every(isCapability)) {
    throw new Error("CAPABILITIES is no list of capabilities.");
  }
  return { floor, capabilities };
}

function initializerOf(file: ts.SourceFile, name: string): ts.Expression {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (declared.getText() === name && initializer) return initializer;
    }
  }
  throw new Error(`${file.fileName} declares no ${name}.`);
}

/** The value of an expression made of texts, lists and objects. */
function plainData(node: ts.Expression): unknown {
  if (ts.isAsExpression(node)) return plainData(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(plainData);
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`${node.getText()} is no plain data.`);
  return Object.fromEntries(
    node.properties.map((property) => {
      if (!ts.isPropertyAssignment(property))
        throw new Error(`${property.getText()} is no plain data.`);
      return [property.name.getText(), plainData(property.initializer)] as const;
    }),
  );
}

const hasTexts = <Key extends string>(
  value: unknown,
  ...keys: readonly Key[]
): value is Record<Key, string> =>
  typeof value === "object" &&
  value !== null &&
  keys.every((key) => typeof Reflect.get(value, key) === "string");

const isRequirement = (value: unknown): value is Requirement => hasTexts(value, "set", "version");

const isCapability = (value: unknown): value is DeclaredCapability =>
  hasTexts(value, "id", "neededFor") &&
  "sets" in value &&
  Array.isArray(value.sets) &&
  value.sets.every(isRequirement) &&
  "member" in value &&
  hasTexts(value.member, "class", "name");

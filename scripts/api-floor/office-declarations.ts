import ts from "typescript";
import { requirementsIn, type Requirement } from "./requirement";

/** A member as Office declares it; `requirements` is empty where every Excel has it, any one of several will do. */
export type OfficeMember = { readonly name: string; readonly requirements: readonly Requirement[] };

const OFFICE_TYPES = /\/@types\/office-js\//;

const isOffice = (declaration: ts.Node): boolean =>
  OFFICE_TYPES.test(declaration.getSourceFile().fileName);

/** Whether a type is one that Office declares. */
export const isOfficeType = (type: ts.Type): boolean =>
  type.symbol?.declarations?.some(isOffice) ?? false;

/** The members of Office that a symbol stands for, one for each of its declarations; none for others' symbols. */
export const officeMembers = (symbol: ts.Symbol | undefined): readonly OfficeMember[] =>
  (symbol?.declarations ?? []).flatMap(officeMember);

/** The member of Office that a declaration declares, with its own sets or else its class's; none where it is another's. */
export function officeMember(declaration: ts.Declaration): readonly OfficeMember[] {
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (!isOffice(declaration) || name === undefined) return [];
  const { parent } = declaration;
  const own = requirementsIn(commentOf(declaration));
  if (
    !ts.isClassLike(parent) &&
    !ts.isInterfaceDeclaration(parent) &&
    !ts.isEnumDeclaration(parent)
  ) {
    return [{ name, requirements: own }];
  }
  return [
    {
      name: `${parent.name?.text ?? ""}.${name}`,
      requirements: own.length > 0 ? own : requirementsIn(commentOf(parent)),
    },
  ];
}

/** The doc comment that stands before a declaration, as it is written. */
function commentOf(declaration: ts.Node): string {
  const { text } = declaration.getSourceFile();
  const last = ts.getLeadingCommentRanges(text, declaration.getFullStart())?.at(-1);
  return last ? text.slice(last.pos, last.end) : "";
}

import type ts from "typescript";
import type { Declared, DeclaredCapability } from "./declared-capabilities";
import { guardsOf } from "./guards";
import { memberUses } from "./member-uses";
import type { OfficeMember } from "./office-declarations";
import { includes, requirementName } from "./requirement";

/** Lines for people: what is used above the floor with the capability that was asked for, and what is wrong. */
export type ApiFloorReport = {
  readonly probed: readonly string[];
  readonly problems: readonly string[];
};

/**
 * Holds every member of Office that the files use against the sets that Office's own declarations name. A member above the
 * floor is accepted where a capability was asked for that has one of the member's sets, as new or newer: Excel promises a
 * set as a whole, and the library has grown set by set.
 */
export function checkApiFloor(
  checker: ts.TypeChecker,
  files: readonly ts.SourceFile[],
  declared: Declared,
): ApiFloorReport {
  const probed: string[] = [];
  const problems: string[] = [];
  for (const file of files) {
    for (const { node, members } of memberUses(file, checker)) {
      const above = members.filter((member) => !isAtFloor(member, declared));
      if (above.length === 0) continue;
      const guards = guardsOf(node, checker);
      for (const member of above) {
        const line = `${placeOf(node, file)} ${member.name} (${member.requirements.map(requirementName).join(", ")})`;
        const probe = declared.capabilities.find(
          ({ id, sets }) => guards.has(id) && covers(sets, member),
        );
        if (probe) probed.push(`${line}: asked for by "${probe.id}", for ${probe.neededFor}`);
        else problems.push(`${line}: is above the floor and not asked for by hasCapability`);
      }
    }
  }
  return { probed: [...new Set(probed)], problems: [...new Set(problems)] };
}

const isAtFloor = (member: OfficeMember, { floor }: Declared): boolean =>
  member.requirements.length === 0 || covers([floor], member);

const covers = (sets: DeclaredCapability["sets"], { requirements }: OfficeMember): boolean =>
  requirements.some((wanted) => sets.some((offered) => includes(offered, wanted)));

function placeOf(node: ts.Node, file: ts.SourceFile): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1}`;
}

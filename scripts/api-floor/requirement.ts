/** A set of members that Office promises together, such as ExcelApi 1.9. */
export type Requirement = { readonly set: string; readonly version: string };

/** `ExcelApi 1.9`. */
export const requirementName = ({ set, version }: Requirement): string => `${set} ${version}`;

/** Whether a set includes everything of another: the same set, as new or newer. */
export function includes(offered: Requirement, wanted: Requirement): boolean {
  return offered.set === wanted.set && compareVersions(offered.version, wanted.version) >= 0;
}

function compareVersions(first: string, second: string): number {
  const [major = 0, minor = 0] = first.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = second.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

const API_SET = /\[Api set:\s*(\S+)\s+([\d.]+)\]/g;

/** A set of the Common API: the link's words, with a version where there are several of it. */
const COMMON_SET = /requirement-sets\/common\/[^|}]*\|\s*(\w+)(?: ([\d.]+))?\s*\}/g;

/** Sets that promise something about other programs than Excel. */
const OTHER_PROGRAMS = /^(?:Mailbox|Word|PowerPoint|OneNote|Outlook|Visio)/;

/**
 * The sets that a doc comment of @types/office-js names, such as `[Api set: ExcelApi 1.9]` or
 * `**Requirement set**: {@link … | File}`; none where it names none.
 */
export function requirementsIn(comment: string): readonly Requirement[] {
  const common = comment.split(/\*\*Requirement sets?\*\*:/)[1]?.split(/@param|@returns/)[0] ?? "";
  return [
    ...[...comment.matchAll(API_SET)].map(([, set = "", version = ""]) => ({ set, version })),
    ...[...common.matchAll(COMMON_SET)].map(([, set = "", version = "1.1"]) => ({ set, version })),
  ].filter(({ set }) => set !== "Not" && !OTHER_PROGRAMS.test(set));
}

/** A member of which only running tells which it is: no requirement covers it, so it is never accepted. */
export const knownAtRunTime = (
  text: string,
): { readonly name: string; readonly requirements: readonly Requirement[] } => ({
  name: text,
  requirements: [{ set: "what is only known at run time", version: "" }],
});

/** What a list is narrowed to: every department, what names none, or one by name. */
export type DepartmentChoice =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | { readonly kind: "named"; readonly name: string };

type WithDepartment = { readonly department: string | null };

export const ALL_DEPARTMENTS: DepartmentChoice = { kind: "all" };

/** The choices that a list offers, in the order in which its departments first appear. */
export function departmentChoices(items: readonly WithDepartment[]): readonly DepartmentChoice[] {
  const names = new Set(items.flatMap(({ department }) => department ?? []));
  const named = [...names].map((name): DepartmentChoice => ({ kind: "named", name }));
  const withoutName = items.some(({ department }) => department === null);
  return [ALL_DEPARTMENTS, ...named, ...(withoutName ? [{ kind: "none" } as const] : [])];
}

/** The items that a choice leaves. */
export function inDepartment<Item extends WithDepartment>(
  items: readonly Item[],
  choice: DepartmentChoice,
): readonly Item[] {
  switch (choice.kind) {
    case "all":
      return items;
    case "none":
      return items.filter(({ department }) => department === null);
    case "named":
      return items.filter(({ department }) => department === choice.name);
  }
}

/** A text that tells one choice from another, for the form control. */
export const choiceKey = (choice: DepartmentChoice): string =>
  choice.kind === "named" ? `named:${choice.name}` : choice.kind;

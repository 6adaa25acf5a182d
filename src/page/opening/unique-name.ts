/** The name, or `name (2).xlsx` and so on where it is taken; workbooks are told apart by name. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) {
    candidate = `${stem} (${count})${extension}`;
  }
  return candidate;
}

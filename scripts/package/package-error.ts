/** Why no package can be made, in a sentence for the person who asked for it. */
export class PackageError extends Error {
  /** `usage`: the command was called wrongly; `content`: what would be packed is not right. */
  readonly kind: "usage" | "content";

  constructor(kind: "usage" | "content", sentence: string) {
    super(sentence);
    this.name = "PackageError";
    this.kind = kind;
  }
}

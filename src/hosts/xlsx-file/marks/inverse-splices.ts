import { inOrderOfPlace, type Splice } from "../writing/xml-splice";

/** The splices that give a text back as it was, by positions in the text as splices left it. */
export function inverseOf(text: string, splices: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return inOrderOfPlace(splices).map((splice) => {
    const from = splice.from + shift;
    shift += splice.text.length - (splice.to - splice.from);
    return { from, to: from + splice.text.length, text: text.slice(splice.from, splice.to) };
  });
}

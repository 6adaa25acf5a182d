import { detachedText } from "./detached-text";
import { decodeXstring } from "./xstring";

/** Gathers the text of one `si` or `is` element, of all its rich runs but not of its phonetic ones. */
export class StringItem {
  #text = "";
  #inText = false;
  #phoneticDepth = 0;

  open(element: string): void {
    if (element === "rPh") this.#phoneticDepth += 1;
    if (element === "t") this.#inText = true;
  }

  text(text: string): void {
    if (this.#inText && this.#phoneticDepth === 0) this.#text += text;
  }

  close(element: string): void {
    if (element === "rPh") this.#phoneticDepth -= 1;
    if (element === "t") this.#inText = false;
  }

  /** Hands over the decoded text and starts afresh. */
  take(): string {
    const text = detachedText(decodeXstring(this.#text));
    this.#text = "";
    return text;
  }
}

import type { DataValidation } from "../../../core";
import type { ReadAttribute } from "../package/xml";
import { parseAreas } from "./area-reference";

const LIST = "dataValidations";
const FORMULAS = new Set(["formula1", "formula2"]);

/**
 * Follows the elements of a worksheet outside its data and gathers its data validations (ECMA-376 part 1, 18.3.1.32), those of the
 * 2010 extensions included, which have elements for what was an attribute or plain text.
 */
export class DataValidationsReader {
  readonly #found: DataValidation[] = [];
  #inList = false;
  #type = "";
  #areas = "";
  #formulas: string[] = [];
  #collecting: "formula" | "areas" | null = null;

  open(element: string, attribute: ReadAttribute): void {
    if (element === LIST) this.#inList = true;
    if (!this.#inList) return;
    if (element === "dataValidation") {
      this.#type = attribute("type") ?? "none";
      this.#areas = attribute("sqref") ?? "";
      this.#formulas = [];
    } else if (FORMULAS.has(element)) {
      this.#formulas.push("");
      this.#collecting = "formula";
    } else if (element === "sqref") this.#collecting = "areas";
  }

  text(text: string): void {
    if (this.#collecting === "areas") this.#areas += text;
    if (this.#collecting !== "formula") return;
    this.#formulas.push((this.#formulas.pop() ?? "") + text);
  }

  close(element: string): void {
    if (element === "sqref" || FORMULAS.has(element)) this.#collecting = null;
    if (element === LIST) this.#inList = false;
    if (element !== "dataValidation" || !this.#inList || this.#type === "none") return;
    const areas = parseAreas(this.#areas.trim());
    const formulas = this.#formulas.map((formula) => formula.trim());
    this.#found.push({ type: this.#type, areas, formulas });
  }

  /** Those found so far; ones without type, which allow everything, are left out. */
  get found(): readonly DataValidation[] {
    return this.#found;
  }
}

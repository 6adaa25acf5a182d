import { encodeDrawingText } from "./cell-text";
import { xmlNode, type XmlNode } from "./xml-node";

/** Cells that a chart names its bars by; null where a cell is blank. */
export type CellTexts = {
  /** `'総括'!$A$6:$A$10` */
  readonly reference: string;
  readonly texts: readonly (string | null)[];
};

/** Cells that a chart draws; null where a cell holds no number. */
export type CellNumbers = {
  readonly reference: string;
  readonly numbers: readonly (number | null)[];
};

const points = (values: readonly (string | null)[]): readonly XmlNode[] => [
  xmlNode("c:ptCount", { val: values.length }),
  ...values.flatMap((value, idx) =>
    value === null ? [] : [xmlNode("c:pt", { idx }, [xmlNode("c:v", {}, [value])])],
  ),
];

const formula = (reference: string): XmlNode => xmlNode("c:f", {}, [encodeDrawingText(reference)]);

/** A reference to texts with what they say now, for readers that do not look into the cells. */
export const cellTexts = ({ reference, texts }: CellTexts): XmlNode =>
  xmlNode("c:strRef", {}, [
    formula(reference),
    xmlNode(
      "c:strCache",
      {},
      points(texts.map((text) => (text === null ? null : encodeDrawingText(text)))),
    ),
  ]);

/** A reference to numbers with their present values. */
export const figures = ({ reference, numbers }: CellNumbers): XmlNode =>
  xmlNode("c:numRef", {}, [
    formula(reference),
    xmlNode("c:numCache", {}, [
      xmlNode("c:formatCode", {}, ["General"]),
      ...points(numbers.map((number) => (number === null ? null : String(number)))),
    ]),
  ]);

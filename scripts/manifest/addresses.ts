import { attributeOf, elementsIn, type XmlElement } from "./xml-element";

const LONGEST_ADDRESS = 2048;
const WITH_ADDRESS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Image",
  "bt:Url",
];

/** Tells which addresses of a manifest Office would not open: they must be absolute, short enough and https. */
export function addressProblems(root: XmlElement): readonly string[] {
  return elementsIn(root).flatMap((element) =>
    addressesOf(element)
      .filter((address) => !isOpenable(address))
      .map(
        (address) =>
          `line ${element.line}: "${address}" is not an https address of up to ${LONGEST_ADDRESS} characters`,
      ),
  );
}

function addressesOf(element: XmlElement): string[] {
  if (element.name === "AppDomain") return [element.text];
  if (!WITH_ADDRESS.includes(element.name) || element.attributes.has("resid")) return [];
  return [
    attributeOf(element, "DefaultValue"),
    ...element.children.map((override) => attributeOf(override, "Value")),
  ];
}

const isOpenable = (address: string): boolean =>
  address.length <= LONGEST_ADDRESS &&
  URL.canParse(address) &&
  new URL(address).protocol === "https:";

import { attributeOf, elementsIn, type XmlElement } from "./xml-element";

/** The size of a square picture in pixels by the path of its file, such as `assets/icon-16.png`. */
export type IconSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** What Office asks for in any case, and takes besides. */
const REQUIRED_SIZES = [16, 32, 80];
const LIST_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Tells which icons are missing or have another size than the manifest says. */
export function iconProblems(root: XmlElement, sizes: IconSizes): readonly string[] {
  const elements = elementsIn(root);
  const addresses = new Map(
    elements
      .filter(({ name, attributes }) => name === "bt:Image" && attributes.has("id"))
      .map((image) => [attributeOf(image, "id"), attributeOf(image, "DefaultValue")]),
  );
  return elements.flatMap((element) => {
    const listSize = LIST_ICONS[element.name];
    if (listSize !== undefined)
      return fileProblems(element, attributeOf(element, "DefaultValue"), listSize, sizes);
    return element.name === "Icon" ? buttonIconProblems(element, addresses, sizes) : [];
  });
}

function buttonIconProblems(
  icon: XmlElement,
  addresses: ReadonlyMap<string, string>,
  sizes: IconSizes,
): string[] {
  const stated = icon.children.map((image) => Number(attributeOf(image, "size")));
  return [
    ...REQUIRED_SIZES.filter((size) => !stated.includes(size)).map(
      (size) => `line ${icon.line}: <Icon> has no picture of ${size} pixels`,
    ),
    ...icon.children.flatMap((image) => {
      const address = addresses.get(attributeOf(image, "resid"));
      const size = Number(attributeOf(image, "size"));
      return address === undefined ? [] : fileProblems(image, address, size, sizes);
    }),
  ];
}

function fileProblems(
  { line }: XmlElement,
  address: string,
  size: number,
  sizes: IconSizes,
): string[] {
  if (!URL.canParse(address)) return [];
  const path = new URL(address).pathname.slice(1);
  const found = sizes.get(path);
  if (!found) return [`line ${line}: there is no picture ${path}`];
  if (found.width === size && found.height === size) return [];
  return [
    `line ${line}: ${path} has ${found.width} × ${found.height} pixels and not ${size} × ${size}`,
  ];
}

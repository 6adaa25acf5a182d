import { attributeOf, elementsIn, type XmlElement } from "./xml-element";

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const VERSION_OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** What the text of an element must look like. */
const TEXTS: readonly (readonly [string, RegExp, string])[] = [
  ["Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID"],
  ["Version", /^\d{1,5}(\.\d{1,5}){3}$/, "four numbers such as 1.0.0.0"],
  ["DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/, "a locale such as ja-JP"],
  ["ProviderName", /^.{1,125}$/u, "1 to 125 characters"],
  [
    "Permissions",
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    "a permission",
  ],
  ["TaskpaneId", /^.{1,125}$/u, "1 to 125 characters"],
  ["FunctionName", /^[A-Za-z_]\w*$/, "the name of a function"],
];

/** How long what people see may be, with its overrides. */
const LENGTHS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
const LONGEST_ID = 125;

/** Tells what is wrong with the kind, the names, the numbers and the ids of a manifest. */
export function identityProblems(root: XmlElement): readonly string[] {
  const elements = elementsIn(root);
  return [
    ...kindProblems(root),
    ...namespaceProblems(root),
    ...elements.flatMap(textProblems),
    ...elements.flatMap(lengthProblems),
    ...idProblems(elements),
  ];
}

function kindProblems(root: XmlElement): string[] {
  const isTaskPane = root.name === "OfficeApp" && attributeOf(root, "type") === "TaskPaneApp";
  return isTaskPane
    ? []
    : [`line ${root.line}: the root is not an <OfficeApp xsi:type="TaskPaneApp">`];
}

function namespaceProblems(element: XmlElement, expected = APP): string[] {
  const namespace = element.name === "VersionOverrides" ? VERSION_OVERRIDES : expected;
  const isWrong = !element.name.startsWith("bt:") && element.namespace !== namespace;
  return [
    ...(isWrong
      ? [`line ${element.line}: <${element.name}> is not in the namespace ${namespace}`]
      : []),
    ...element.children.flatMap((child) => namespaceProblems(child, namespace)),
  ];
}

const textProblems = ({ name, text, line }: XmlElement): string[] =>
  TEXTS.filter(([element, pattern]) => element === name && !pattern.test(text)).map(
    ([, , wanted]) => `line ${line}: <${name}> is "${text}" and not ${wanted}`,
  );

function lengthProblems(element: XmlElement): string[] {
  const longest = LENGTHS[element.name];
  if (longest === undefined || element.attributes.has("resid")) return [];
  const texts = [
    attributeOf(element, "DefaultValue"),
    ...element.children.map((override) => attributeOf(override, "Value")),
  ];
  return texts
    .filter((text) => text.length === 0 || text.length > longest)
    .map(
      (text) =>
        `line ${element.line}: <${element.name}> has ${text.length} characters and not 1 to ${longest}`,
    );
}

function idProblems(elements: readonly XmlElement[]): string[] {
  const named = elements.filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name));
  const ids = named.map((element) => attributeOf(element, "id"));
  return named.flatMap(({ name, line }, index) => {
    const id = ids[index] ?? "";
    return [
      ...(id.length === 0 || id.length > LONGEST_ID
        ? [
            `line ${line}: the id of <${name}> has ${id.length} characters and not 1 to ${LONGEST_ID}`,
          ]
        : []),
      ...(ids.indexOf(id) !== index ? [`line ${line}: the id "${id}" is used more than once`] : []),
    ];
  });
}

import { attributeOf, elementsIn, type XmlElement } from "./xml-element";

const LONGEST_RESID = 32;
const LENGTHS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** The table of resources that each element with a `resid` refers to. */
const TABLES: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

type Resource = { readonly table: string; readonly id: string; readonly element: XmlElement };

/** Tells which references to resources lead nowhere, and which resources are too long, double, untranslated or unused. */
export function resourceProblems(root: XmlElement): readonly string[] {
  const elements = elementsIn(root);
  const resources = resourcesIn(elements);
  const references = elements.filter(({ attributes }) => attributes.has("resid"));
  return [
    ...references.flatMap((reference) => referenceProblems(reference, resources)),
    ...resources.flatMap((resource, index) => [
      ...definitionProblems(resource, resources.slice(0, index)),
      ...stringProblems(resource),
      ...unusedProblems(resource, references),
    ]),
  ];
}

const resourcesIn = (elements: readonly XmlElement[]): Resource[] =>
  elements
    .filter(({ name }) => name === "Resources")
    .flatMap(({ children }) => children)
    .flatMap((table) =>
      table.children.map((element) => ({
        table: table.name,
        id: attributeOf(element, "id"),
        element,
      })),
    );

function referenceProblems(reference: XmlElement, resources: readonly Resource[]): string[] {
  const table = TABLES[reference.name];
  const resid = attributeOf(reference, "resid");
  const isThere = resources.some((resource) => resource.table === table && resource.id === resid);
  return isThere
    ? []
    : [
        `line ${reference.line}: <${reference.name}> refers to "${resid}", which is not in <${table}>`,
      ];
}

function definitionProblems({ id, element }: Resource, earlier: readonly Resource[]): string[] {
  return [
    ...(id.length === 0 || id.length > LONGEST_RESID
      ? [
          `line ${element.line}: the id "${id}" has ${id.length} characters and not 1 to ${LONGEST_RESID}`,
        ]
      : []),
    ...(earlier.some((other) => other.id === id)
      ? [`line ${element.line}: the id "${id}" is used more than once`]
      : []),
  ];
}

function stringProblems({ table, id, element }: Resource): string[] {
  const longest = LENGTHS[table];
  if (longest === undefined) return [];
  const overrides = element.children.map((override) => attributeOf(override, "Value"));
  const texts = [attributeOf(element, "DefaultValue"), ...overrides];
  return [
    ...texts
      .filter((text) => text.length === 0 || text.length > longest)
      .map(
        (text) =>
          `line ${element.line}: "${id}" has ${text.length} characters and not 1 to ${longest}`,
      ),
    ...(overrides.length === 0 ? [`line ${element.line}: "${id}" is not translated`] : []),
  ];
}

const unusedProblems = ({ id, element }: Resource, references: readonly XmlElement[]): string[] =>
  references.some((reference) => attributeOf(reference, "resid") === id)
    ? []
    : [`line ${element.line}: the resource "${id}" is used nowhere`];

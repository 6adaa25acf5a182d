import { attributeOf, childNamed, elementsIn, type XmlElement } from "./xml-element";

/** What `xsi:type` may say where a workbook add-in of ours uses it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ["VersionOverridesV1_0"],
  ExtensionPoint: ["PrimaryCommandSurface"],
  Control: ["Button"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
};

/** What an action of each kind does: the child that must be there. */
const ACTION_TARGETS: Readonly<Record<string, string>> = {
  ShowTaskpane: "SourceLocation",
  ExecuteFunction: "FunctionName",
};

/** Tells which hosts, kinds of elements, actions and requirement sets Office would not understand. */
export function kindProblems(root: XmlElement): readonly string[] {
  return elementsIn(root).flatMap((element) => [
    ...typeProblems(element),
    ...hostProblems(element),
    ...actionProblems(element),
    ...functionFileProblems(element),
    ...setProblems(element),
  ]);
}

function typeProblems(element: XmlElement): string[] {
  const kinds = KINDS[element.name];
  const kind = attributeOf(element, "type");
  return !kinds || kinds.includes(kind)
    ? []
    : [
        `line ${element.line}: <${element.name}> is of the kind "${kind}" and not ${kinds.join(" or ")}`,
      ];
}

function hostProblems(element: XmlElement): string[] {
  if (element.name !== "Host") return [];
  const host = attributeOf(element, "Name") || attributeOf(element, "type");
  return host === "Workbook" ? [] : [`line ${element.line}: <Host> is "${host}" and not Workbook`];
}

function actionProblems(element: XmlElement): string[] {
  const target = element.name === "Action" && ACTION_TARGETS[attributeOf(element, "type")];
  return !target || childNamed(element, target)
    ? []
    : [`line ${element.line}: <Action> of its kind has no <${target}>`];
}

function functionFileProblems(element: XmlElement): string[] {
  if (element.name !== "DesktopFormFactor" || childNamed(element, "FunctionFile")) return [];
  return elementsIn(element)
    .filter(({ name }) => name === "FunctionName")
    .map(({ line, text }) => `line ${line}: there is no <FunctionFile> with the function ${text}`);
}

function setProblems(element: XmlElement): string[] {
  if (element.name !== "Set") return [];
  const isSet =
    attributeOf(element, "Name") !== "" && /^\d+\.\d+$/.test(attributeOf(element, "MinVersion"));
  return isSet
    ? []
    : [`line ${element.line}: <Set> needs a name and a MinVersion of two numbers such as 1.13`];
}

import type { XmlElement } from "./xml-element";

/**
 * The children of each element that a task pane manifest may have, in the order of the schema; `!` marks those that
 * must be there. Elements that are not listed have no children. (Office Add-ins documentation, "How to find the
 * proper order of manifest elements"; MS-OWEMXML 5.7.)
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  SupportUrl: ["Override"],
  SourceLocation: ["Override"],
  AppDomains: ["AppDomain!"],
  Hosts: ["Host!"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!", "RequestedWidth", "RequestedHeight"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  Host: ["DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Icon: ["bt:Image!"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image!"],
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:Image": ["bt:Override"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
};

/** Elements of which a parent may have several. */
const REPEATED = new Set([
  "Override",
  "AppDomain",
  "Host",
  "Set",
  "ExtensionPoint",
  "Group",
  "Control",
  "bt:Image",
  "bt:Url",
  "bt:String",
  "bt:Override",
]);

/** Tells what is in the wrong place, missing or double among the children of one element. */
export function orderProblems(element: XmlElement): readonly string[] {
  const allowed = CHILDREN[element.name] ?? [];
  const order = allowed.map((name) => name.replace("!", ""));
  return [
    ...unknownChildren(element, order),
    ...misplacedChildren(element, order),
    ...doubledChildren(element),
    ...missingChildren(element, allowed),
  ];
}

const unknownChildren = ({ name, children }: XmlElement, order: readonly string[]): string[] =>
  children
    .filter((child) => !order.includes(child.name))
    .map((child) => `line ${child.line}: <${child.name}> does not belong into <${name}>`);

function misplacedChildren({ name, children }: XmlElement, order: readonly string[]): string[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const isMisplaced =
      before !== undefined &&
      order.includes(child.name) &&
      order.indexOf(child.name) < order.indexOf(before.name);
    return isMisplaced
      ? [`line ${child.line}: <${child.name}> must stand before <${before.name}> in <${name}>`]
      : [];
  });
}

const doubledChildren = ({ name, children }: XmlElement): string[] =>
  children
    .filter(
      (child, index) =>
        !REPEATED.has(child.name) &&
        children.findIndex((other) => other.name === child.name) !== index,
    )
    .map((child) => `line ${child.line}: <${name}> has more than one <${child.name}>`);

const missingChildren = (
  { name, line, children }: XmlElement,
  allowed: readonly string[],
): string[] =>
  allowed
    .filter((child) => child.endsWith("!"))
    .map((child) => child.slice(0, -1))
    .filter((child) => !children.some((present) => present.name === child))
    .map((child) => `line ${line}: <${name}> has no <${child}>`);

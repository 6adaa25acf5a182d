import { addressProblems } from "./addresses";
import { orderProblems } from "./element-order";
import { iconProblems, type IconSizes } from "./icons";
import { identityProblems } from "./identity";
import { kindProblems } from "./kinds";
import { localeProblems } from "./locales";
import { resourceProblems } from "./resources";
import { elementsIn, parseXmlElement, type XmlElement } from "./xml-element";

/**
 * Checks the XML manifest of a task pane add-in without a network: what Office would refuse, and what it would show
 * wrongly. Returns a sentence for each problem; none for a good manifest.
 */
export function checkManifest(xml: string, iconSizes: IconSizes): readonly string[] {
  const root = parseOrProblem(xml);
  if (typeof root === "string") return [root];
  return [
    ...identityProblems(root),
    ...kindProblems(root),
    ...localeProblems(root),
    ...elementsIn(root).flatMap(orderProblems),
    ...addressProblems(root),
    ...resourceProblems(root),
    ...iconProblems(root, iconSizes),
  ];
}

function parseOrProblem(xml: string): XmlElement | string {
  try {
    return parseXmlElement(xml);
  } catch (error) {
    return `not well-formed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

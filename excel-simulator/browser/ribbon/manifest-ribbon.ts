import type { Locale } from "../../../src/core";

/** What a button of the ribbon does. */
export type RibbonAction =
  { readonly kind: "show-pane" } | { readonly kind: "run-function"; readonly functionName: string };

export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The address of the picture, 32 pixels wide. */
  readonly icon: string;
  readonly action: RibbonAction;
};

/** The add-in's tab as its manifest describes it. */
export type ManifestRibbon = {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
};

/** Reads the ribbon from the text of a manifest; throws where something is missing there. */
export function readManifestRibbon(text: string, locale: Locale): ManifestRibbon {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const resources = new Map(
    [...manifest.querySelectorAll("Resources *[id]")].map((element) => [
      element.getAttribute("id"),
      element,
    ]),
  );
  const resource = (of: Element): Element => {
    const found = resources.get(of.getAttribute("resid"));
    if (!found) throw new Error(`The manifest lacks ${of.getAttribute("resid")}.`);
    return found;
  };
  const words = (of: Element): string => inLanguage(resource(of), locale);
  return {
    tab: words(only(manifest, "CustomTab > Label")),
    group: words(only(manifest, "Group > Label")),
    buttons: [...manifest.querySelectorAll("Group > Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: words(only(control, ":scope > Label")),
      description: words(only(control, "Supertip > Description")),
      icon: ownPath(resource(only(control, '*[size="32"]'))),
      action: actionOf(control),
    })),
  };
}

function only(within: ParentNode, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The manifest lacks ${selector}.`);
  return found;
}

function actionOf(control: Element): RibbonAction {
  const functionName = control.querySelector("FunctionName")?.textContent;
  return functionName ? { kind: "run-function", functionName } : { kind: "show-pane" };
}

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { ja: "ja-JP", en: "en-US" };

function inLanguage(text: Element, locale: Locale): string {
  const override = [...text.children].find(
    (child) => child.getAttribute("Locale") === LANGUAGE_TAGS[locale],
  );
  return override?.getAttribute("Value") ?? text.getAttribute("DefaultValue") ?? "";
}

/** The manifest names the server that the add-in is installed from; here it lies beside this page. */
const ownPath = (image: Element): string =>
  new URL(image.getAttribute("DefaultValue") ?? "").pathname.replace(/^\//, "");

import { SaxesParser } from "saxes";
import type { CustomXmlPart } from "../model/workbook";
import { ExcelError } from "../protocol/excel-error";
import type { Host } from "../protocol/host";
import { defineClass } from "../protocol/members";
import { SimulatedObject } from "../protocol/simulated-object";

/** All custom XML parts of the workbook. */
export class CustomXmlPartsObject extends SimulatedObject {
  readonly className = "CustomXmlPartCollection";
}

/** The parts whose root element has one namespace. */
class ScopedPartsObject extends SimulatedObject {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(readonly namespaceUri: string) {
    super();
  }

  parts({ workbook }: Host): readonly CustomXmlPart[] {
    return workbook.customXmlParts.filter(({ xml }) => rootNamespace(xml) === this.namespaceUri);
  }

  /** The only part; null for none or several. */
  only(host: Host): PartObject | null {
    const [first, ...others] = this.parts(host);
    return first && others.length === 0 ? new PartObject(first.id) : null;
  }
}

class PartObject extends SimulatedObject {
  readonly className = "CustomXmlPart";

  constructor(readonly id: string) {
    super();
  }

  part({ workbook }: Host): CustomXmlPart {
    const part = workbook.customXmlParts.find(({ id }) => id === this.id);
    if (!part) throw new ExcelError("ItemNotFound", `custom XML part ${this.id}`);
    return part;
  }
}

const findPart = (parts: readonly CustomXmlPart[], id: unknown): PartObject | null => {
  const part = parts.find((each) => each.id === id);
  return part ? new PartObject(part.id) : null;
};

/** The namespace of the root element; throws InvalidArgument for text that is no well-formed XML. */
function rootNamespace(xml: string): string {
  let namespace: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => (namespace ??= uri));
  try {
    parser.write(xml).close();
  } catch (error) {
    throw new ExcelError("InvalidArgument", error instanceof Error ? error.message : "XML");
  }
  if (namespace === null) throw new ExcelError("InvalidArgument", "no XML");
  return namespace;
}

function freshPartId({ workbook }: Host): string {
  const taken = new Set(workbook.customXmlParts.map(({ id }) => id));
  let number = 1;
  const candidate = (): string => `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  while (taken.has(candidate())) number += 1;
  return candidate();
}

export const customXmlPartClass = defineClass<PartObject>({
  name: "CustomXmlPart",
  target: PartObject,
  identity: { name: "Id", of: ({ id }) => id },
  properties: {
    id: { since: "1.5", get: ({ id }) => id },
    namespaceUri: { since: "1.5", get: (object, host) => rootNamespace(object.part(host).xml) },
  },
  methods: {
    getXml: { since: "1.5", call: (object, _, host) => object.part(host).xml },
    setXml: {
      since: "1.5",
      call: (object, args, host) => {
        const xml = args.text(0);
        rootNamespace(xml);
        object.part(host).xml = xml;
        return null;
      },
    },
    delete: {
      since: "1.5",
      call: (object, _, host) => {
        const gone = object.part(host);
        const { workbook } = host;
        workbook.customXmlParts = workbook.customXmlParts.filter((part) => part !== gone);
        return null;
      },
    },
  },
});

export const customXmlPartsClass = defineClass<CustomXmlPartsObject>({
  name: "CustomXmlPartCollection",
  target: CustomXmlPartsObject,
  items: (_, { workbook }) => workbook.customXmlParts.map(({ id }) => new PartObject(id)),
  item: (_, key, { workbook }) => findPart(workbook.customXmlParts, key),
  objects: {
    add: {
      since: "1.5",
      open: (_, args, host) => {
        const xml = args.text(0);
        rootNamespace(xml);
        const part = { id: freshPartId(host), xml };
        host.workbook.customXmlParts.push(part);
        return new PartObject(part.id);
      },
    },
    getByNamespace: { since: "1.5", open: (_, args) => new ScopedPartsObject(args.text(0)) },
    getItemOrNullObject: {
      since: "1.5",
      open: (_, args, { workbook }) => findPart(workbook.customXmlParts, args.text(0)),
    },
  },
  methods: {
    getCount: { since: "1.5", call: (_, __, { workbook }) => workbook.customXmlParts.length },
  },
});

export const scopedCustomXmlPartsClass = defineClass<ScopedPartsObject>({
  name: "CustomXmlPartScopedCollection",
  target: ScopedPartsObject,
  items: (scope, host) => scope.parts(host).map(({ id }) => new PartObject(id)),
  item: (scope, key, host) => findPart(scope.parts(host), key),
  objects: {
    getItemOrNullObject: {
      since: "1.5",
      open: (scope, args, host) => findPart(scope.parts(host), args.text(0)),
    },
    getOnlyItem: {
      since: "1.5",
      open: (scope, _, host) => {
        const part = scope.only(host);
        if (!part) throw new ExcelError("GeneralException", "none or several parts");
        return part;
      },
    },
    getOnlyItemOrNullObject: { since: "1.5", open: (scope, _, host) => scope.only(host) },
  },
  methods: {
    getCount: { since: "1.5", call: (scope, _, host) => scope.parts(host).length },
  },
});

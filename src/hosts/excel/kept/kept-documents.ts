import {
  keptNamespace,
  readKeptXml,
  writeKeptXml,
  type DocumentKeeper,
} from "../../kept-documents";
import { runInExcel } from "../run-in-excel";

/** Texts of ours as custom XML parts of the open workbook. */
export const documentsInExcel: DocumentKeeper = {
  readKept: (name) =>
    runInExcel(async (context) => {
      const namespace = keptNamespace(name);
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      await context.sync();
      const xml = parts.items.map((part) => part.getXml());
      if (xml.length === 0) return null;
      await context.sync();
      return xml.map(({ value }) => readKeptXml(value, namespace)).find(isText) ?? null;
    }),
  keep: (name, text) =>
    runInExcel(async (context) => {
      const namespace = keptNamespace(name);
      const parts = context.workbook.customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      await context.sync();
      parts.items.forEach((part) => part.delete());
      if (text !== null) context.workbook.customXmlParts.add(writeKeptXml(namespace, text));
      await context.sync();
    }),
};

const isText = (text: string | null): text is string => text !== null;

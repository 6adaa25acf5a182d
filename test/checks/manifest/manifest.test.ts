import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_COMMANDS } from "../../../src/commands/ribbon-commands";
import { attributeOf, elementsIn, parseXmlElement } from "../../../scripts/manifest/xml-element";

const ROOT = join(__dirname, "../../..");
const FILE = join(ROOT, "manifest.xml");

const elements = () => elementsIn(parseXmlElement(readFileSync(FILE, "utf8")));

test("Office's own reader finds an add-in for workbooks in Japanese", () => {
  const reader = join(ROOT, "node_modules/office-addin-manifest/cli.js");
  const told = execFileSync(process.execPath, [reader, "info", FILE], { encoding: "utf8" });
  expect(told.split("\n").map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      "Name: 進捗 Shinchoku",
      "Type: TaskPaneApp",
      "Default Locale: ja-JP",
      "Hosts: Workbook",
      "Permissions: ReadWriteDocument",
      "Source Location: https://localhost:3000/taskpane.html",
    ]),
  );
});

test("the ribbon calls exactly the commands that there are", () => {
  const called = elements()
    .filter(({ name }) => name === "FunctionName")
    .map(({ text }) => text);
  expect(called.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
});

test("every address is on our own server", () => {
  const addresses = elements()
    .flatMap((element) => [attributeOf(element, "DefaultValue"), element.text.trim()])
    .filter((text) => text.includes("://"));
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
});

test("every text that people see is there in English as well", () => {
  const texts = elements().filter(
    ({ name, attributes }) =>
      ["DisplayName", "Description", "bt:String"].includes(name) && attributes.has("DefaultValue"),
  );
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(text.children.map((override) => attributeOf(override, "Locale"))).toEqual(["en-US"]);
  }
});

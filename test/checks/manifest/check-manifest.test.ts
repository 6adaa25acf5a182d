import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../../scripts/manifest/check-manifest";
import { readIconSizes } from "../../../scripts/manifest/icon-files";

const ROOT = join(__dirname, "../../..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const iconSizes = readIconSizes(ROOT, "assets");

/** The manifest with one place changed; the place must be there. */
function changed(from: string | RegExp, to: string): string {
  const broken = manifest.replace(from, to);
  if (broken === manifest) throw new Error(`manifest.xml has no ${String(from)}`);
  return broken;
}

test("our manifest has no problem", () => {
  expect(checkManifest(manifest, iconSizes)).toEqual([]);
});

test("a manifest without ribbon commands has no problem either", () => {
  const plain = changed(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
  expect(checkManifest(plain, iconSizes)).toEqual([]);
});

const FORTY = "x".repeat(40);

test.each<[string, string | RegExp, string, RegExp]>([
  ["XML that is cut off", "</OfficeApp>", "", /not well-formed/],
  ["another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', /root is not/],
  ["a foreign namespace", "appforoffice/1.1", "appforoffice/1.0", /<Id> is not in the namespace/],
  [
    "commands in a foreign namespace",
    "/taskpaneappversionoverrides",
    "/mailappversionoverrides",
    /<VersionOverrides> is not in/,
  ],
  [
    "an id that is no GUID",
    /<Id>.*<\/Id>/,
    "<Id>shinchoku</Id>",
    /<Id> is "shinchoku" and not a GUID/,
  ],
  ["another host", '<Host Name="Workbook"', '<Host Name="Document"', /"Document" and not Workbook/],
  [
    "commands for another host",
    '<Host xsi:type="Workbook"',
    '<Host xsi:type="Presentation"',
    /"Presentation" and not Workbook/,
  ],
  [
    "commands of another version",
    '"VersionOverridesV1_0"',
    '"VersionOverridesV1_1"',
    /"VersionOverridesV1_1" and not VersionOverridesV1_0/,
  ],
  ["a control of another kind", 'xsi:type="Button"', 'xsi:type="Knob"', /kind "Knob" and not/],
  ["an action of an unknown kind", '"ShowTaskpane"', '"Dance"', /"Dance" and not ShowTaskpane/],
  [
    "an action without its function",
    "<FunctionName>writeSummary</FunctionName>",
    "",
    /<Action> of its kind has no <FunctionName>/,
  ],
  [
    "a pane without its page",
    '<SourceLocation resid="Taskpane.Url" />',
    "",
    /<Action> of its kind has no <SourceLocation>/,
  ],
  [
    "functions without their page",
    '<FunctionFile resid="Commands.Url" />',
    "",
    /no <FunctionFile> with the function checkWorkbook/,
  ],
  [
    "a requirement without a version",
    ' MinVersion="1.13"',
    "",
    /<Set> needs a name and a MinVersion/,
  ],
  [
    "a translation into no language",
    '<Override Locale="en-US" Value="Shinchoku',
    '<Override Locale="English" Value="Shinchoku',
    /"English" is not a locale/,
  ],
  [
    "a translation into the language of the default",
    '<Override Locale="en-US" Value="Shinchoku',
    '<Override Locale="ja-JP" Value="Shinchoku',
    /ja-JP is the default locale/,
  ],
  [
    "two translations into one language",
    /(<bt:Override Locale="en-US" Value="Progress" \/>)/,
    "$1$1",
    /more than one <Override> for en-US/,
  ],
  ["a version of three numbers", "0.1.0.0", "0.1.0", /<Version> is "0.1.0"/],
  ["a locale without a region", ">ja-JP<", ">ja<", /<DefaultLocale>/],
  ["an unknown permission", "ReadWriteDocument", "Everything", /<Permissions>/],
  [
    "elements in the wrong order",
    /(<DefaultLocale>.*<\/DefaultLocale>)\s*(<DisplayName[\s\S]*?<\/DisplayName>)/,
    "$2$1",
    /<DefaultLocale> must stand before <DisplayName>/,
  ],
  ["an element that is missing", /<SupportUrl .*\/>/, "", /<OfficeApp> has no <SupportUrl>/],
  [
    "an element that is there twice",
    /(<Permissions>.*<\/Permissions>)/,
    "$1$1",
    /more than one <Permissions>/,
  ],
  [
    "an element in the wrong place",
    "<TaskpaneId>",
    "<Label resid='Tab.Label' /><TaskpaneId>",
    /<Label> does not belong into <Action>/,
  ],
  [
    "a tab label before its group",
    /(<CustomTab [^>]*>)([\s\S]*?)(<Label resid="Tab.Label" \/>)/,
    "$1$3$2",
    /<Group> must stand before <Label>/,
  ],
  [
    "an http address",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    /not an https address/,
  ],
  [
    "a relative address",
    "https://localhost:3000/commands.html",
    "commands.html",
    /"commands.html" is not an https address/,
  ],
  ["a domain without https", "<AppDomain>https", "<AppDomain>http", /not an https address/],
  [
    "an address that is too long",
    "localhost:3000/taskpane.html",
    `localhost:3000/${"x".repeat(2048)}`,
    /not an https address/,
  ],
  [
    "a reference that leads nowhere",
    'resid="Tab.Label"',
    'resid="Tab.Name"',
    /"Tab.Name", which is not in <bt:ShortStrings>/,
  ],
  [
    "a reference into the wrong table",
    '<Description resid="OpenPane.Description"',
    '<Description resid="OpenPane.Label"',
    /not in <bt:LongStrings>/,
  ],
  [
    "a resource that nobody uses",
    "<bt:Urls>",
    '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/" />',
    /"Spare" is used nowhere/,
  ],
  [
    "a resource id that is too long",
    /"Commands\.Url"/g,
    `"${FORTY}"`,
    /has 40 characters and not 1 to 32/,
  ],
  [
    "a resource id used twice",
    '<bt:Url id="Commands.Url"',
    '<bt:Url id="Taskpane.Url"',
    /id "Taskpane.Url" is used more than once/,
  ],
  [
    "a short text that is too long",
    'DefaultValue="総括を作成"',
    `DefaultValue="${"総".repeat(126)}"`,
    /126 characters and not 1 to 125/,
  ],
  [
    "an override that is too long",
    'Value="Write Summary"',
    `Value="${"s".repeat(126)}"`,
    /126 characters and not 1 to 125/,
  ],
  [
    "a text without a translation",
    /<bt:Override Locale="en-US" Value="Progress" \/>/,
    "",
    /"Tab.Label" is not translated/,
  ],
  [
    "a description that is too long",
    /(<Description DefaultValue=")[^"]*/,
    `$1${"長".repeat(251)}`,
    /251 characters and not 1 to 250/,
  ],
  [
    "an empty name",
    'DefaultValue="進捗 Shinchoku"',
    'DefaultValue=""',
    /<DisplayName> has 0 characters/,
  ],
  [
    "two buttons with one id",
    "Shinchoku.WriteSummary",
    "Shinchoku.CheckWorkbook",
    /id "Shinchoku.CheckWorkbook" is used more than once/,
  ],
  ["a button without an id", 'id="Shinchoku.OpenPane"', "", /id of <Control> has 0 characters/],
  ["a function name that is none", ">writeSummary<", ">write summary<", /<FunctionName>/],
  [
    "a button without its largest picture",
    '<bt:Image size="80" resid="Check.80" />',
    "",
    /<Icon> has no picture of 80 pixels/,
  ],
  [
    "a picture of the wrong size",
    "assets/check-32.png",
    "assets/check-80.png",
    /check-80.png has 80 × 80 pixels and not 32 × 32/,
  ],
  [
    "a list icon of the wrong size",
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"',
    /icon-64.png has 64 × 64/,
  ],
  [
    "a picture that is not there",
    "assets/summary-16.png",
    "assets/summary-15.png",
    /there is no picture assets\/summary-15.png/,
  ],
])("%s is rejected", (_, from, to, problem) => {
  expect(checkManifest(changed(from, to), iconSizes)).toContainEqual(
    expect.stringMatching(problem),
  );
});

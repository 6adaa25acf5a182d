import { hasOpenXmlSdk, openXmlErrors } from "../../../support/open-xml-sdk";
import { sampleReport, SAMPLES } from "../../../support/sample-reports";
import { richWorkbook } from "../support/rich-workbook/rich-workbook";
import { committeePlan } from "./committee-plan";
import { dashboardPlan } from "./dashboard-plan";
import { graft, partOf } from "./grafted";
import { zipParts } from "./hand-made-packages";

const withSdk = hasOpenXmlSdk ? test : test.skip;
const where = hasOpenXmlSdk ? "" : " (not installed here)";
const plan = { format: 1 as const, sheets: [committeePlan({ sheet: "実績" }), dashboardPlan()] };

withSdk.each(SAMPLES)(
  `the Open XML SDK finds nothing new in a report on %s${where}`,
  async (name) => {
    const { before, after } = await sampleReport(name);
    expect(await openXmlErrors(after, "xlsx")).toEqual(await openXmlErrors(before, "xlsx"));
  },
);

withSdk.each(["xlsx", "xlsm", "strict"] as const)(
  `the Open XML SDK finds nothing in a rich workbook (%s) after sheets were added and replaced${where}`,
  async (kind) => {
    const extension = kind === "xlsm" ? "xlsm" : "xlsx";
    const once = graft(richWorkbook(kind), plan).bytes;
    expect(await openXmlErrors(graft(once, plan).bytes, extension)).toEqual([]);
  },
);

withSdk(`the Open XML SDK sees a format that is not there${where}`, async () => {
  const { parts } = graft(richWorkbook("xlsx"), plan);
  const sheet = partOf(parts, "xl/worksheets/sheet5.xml").replace(/ s="\d+"/, ' s="9999"');
  const errors = await openXmlErrors(
    zipParts({ ...parts, "xl/worksheets/sheet5.xml": sheet }),
    "xlsx",
  );
  expect(errors).toHaveLength(1);
});

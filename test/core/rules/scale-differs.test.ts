import { scaleDiffers } from "../../../src/core/rules/scale-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(scaleDiffers, {
  reported: [
    {
      of: "a figure without its thousands",
      readings: aForm({
        name: "収納額",
        baseline: [2017, "81,571千円"],
        targets: [[2023, "90,000千円"]],
        actuals: [[2020, "84,210円"]],
      }),
      cells: ["1!T4"],
      says: ["「84,210円」", "桁"],
    },
    {
      of: "a share as a part of one",
      readings: aForm({
        baseline: [2017, "64.8%"],
        targets: [[2023, "71.0%"]],
        actuals: [[2020, "0.68%"]],
      }),
      cells: ["1!T4"],
      says: ["「0.68%」"],
    },
    {
      of: "two figures only: the report",
      readings: aForm({ targets: [[2023, "63万人"]], actuals: [[2020, "61人"]] }),
      cells: ["1!T4"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "figures of one scale",
      readings: aForm({
        baseline: [2017, "81,571千円"],
        targets: [[2023, "90,000千円"]],
        actuals: [[2020, "394,921千円"]],
      }),
    },
    {
      of: "small shares among each other",
      readings: aForm({
        baseline: [2017, "0.5%"],
        targets: [[2023, "0.8%"]],
        actuals: [[2020, "0.6%"]],
      }),
    },
    {
      of: "a start from nearly nothing",
      readings: aForm({
        baseline: [2017, "2件"],
        targets: [
          [2022, "900件"],
          [2023, "2,000件"],
        ],
        actuals: [[2020, "40件"]],
      }),
    },
  ],
  notApplicable: [
    { of: "zero", readings: aForm({ baseline: [2017, "0件"], targets: [[2023, "90件"]] }) },
    { of: "stages", readings: aForm({ targets: [[2023, "実施"]], actuals: [[2020, "検討"]] }) },
    {
      of: "other units",
      readings: aForm({ targets: [[2023, "90件"]], actuals: [[2020, "9万人"]] }),
    },
  ],
});

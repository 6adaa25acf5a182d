import { namedIn, pointOn, type PointFinder } from "./point";

/** What has a place for the year's actual and none in it. */
export const notReported: PointFinder = ({ rows, messages }) =>
  rows
    .filter(({ judgement }) => judgement.verdict === "not-reported")
    .map((row) => pointOn(row, messages.talkingPoints.notReported(namedIn(row, messages))));

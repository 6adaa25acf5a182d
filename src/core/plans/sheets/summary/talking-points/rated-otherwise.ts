import { isLate, saysLate } from "../../../../rules";
import { selfRatingOf } from "../tally";
import { namedIn, pointOn, worstFirst, type PointFinder } from "./point";

/** What its department calls on track and its figures late. */
export const ratedOtherwise: PointFinder = ({ rows, messages }) =>
  worstFirst(rows.filter(({ judgement }) => judgement.agrees === false && isLate(judgement)))
    .map((row) => ({ row, rating: selfRatingOf(row) ?? "" }))
    .filter(({ rating }) => saysLate(rating) === false)
    .map(({ row, rating }) => {
      const named = namedIn(row, messages);
      const { label } = row.judgement;
      return pointOn(row, messages.talkingPoints.ratedOtherwise(named, rating, label));
    });

import { isLate, saysLate } from "../../../../rules";
import { verdictOfSelfRating } from "../../../../judgement";
import { selfRatingOf } from "../tally";
import { namedIn, pointOn, type PointFinder } from "./point";

/** What its department itself calls late and its figures do not, by the plainest words that any uses. */
export const ratedLate: PointFinder = ({ rows, messages }) => {
  const late = rows
    .map((row) => ({ row, rating: selfRatingOf(row) ?? "" }))
    .filter(({ row, rating }) => saysLate(rating) === true && !isLate(row.judgement))
    .sort((one, other) => gravity(other.rating) - gravity(one.rating));
  return late
    .filter(({ rating }) => rating === late[0]?.rating)
    .map(({ row, rating }) =>
      pointOn(row, messages.talkingPoints.ratedLate(namedIn(row, messages), rating)),
    );
};

const gravity = (rating: string): number => (verdictOfSelfRating(rating) === "behind" ? 1 : 0);

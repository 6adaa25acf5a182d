import { statusCounts } from "../../../../judgement";
import type { Point, PointFinder } from "./point";

/** Where a cover counts otherwise than its forms. */
export const coverDiffers: PointFinder = ({ report, messages }) =>
  report.workbooks.flatMap((reading): readonly Point[] => {
    const { stated, formCount } = statusCounts(reading, report.workbooks);
    if (formCount === 0) return [];
    return stated.flatMap(({ label, cell, stated: said, counted }) =>
      said === null || said === counted
        ? []
        : [
            {
              sentence: messages.talkingPoints.coverDiffers(label, said, counted),
              source: { file: reading.file, cell },
            },
          ],
    );
  });

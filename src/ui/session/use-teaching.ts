import { useCallback } from "react";
import {
  EMPTY_PROFILE,
  forget,
  ProfileError,
  profileFromText,
  teach,
  withAnswers,
  type PointedCells,
  type Profile,
  type ReadingQuestion,
  type Teaching,
  type TeachingRefusal,
} from "../../core";
import { canKeepDocuments } from "../../hosts/kept-documents";
import { keepProfile } from "../../hosts/kept-profile";
import { failureOf } from "./failure-of";
import type { OpenWorkbook } from "./read-sources";
import type { ReportAction } from "./report-state";
import type { Failure } from "./workbook-source";

/** What came of teaching: it is kept, or why it is not. */
export type TeachingOutcome =
  | { readonly kind: "taught" }
  | { readonly kind: "refused"; readonly refusal: TeachingRefusal }
  | { readonly kind: "unusable"; readonly error: ProfileError }
  | ({ readonly kind: "failed" } & Failure);

/** Teaching how the forms of an open workbook are read; every change is kept in the workbook at once. */
export type TeachingSession = {
  readonly teach: (
    file: string,
    pointed: PointedCells,
    teaching: Teaching,
  ) => Promise<TeachingOutcome>;
  /** Gives the same answer to questions about the forms of a workbook. */
  readonly answer: (
    file: string,
    questions: readonly Pick<ReadingQuestion, "shape" | "answer">[],
    choice: string,
  ) => Promise<TeachingOutcome>;
  /** Takes one taught thing back, by its id. */
  readonly forget: (file: string, id: string) => Promise<TeachingOutcome>;
  /** Puts a profile from elsewhere, as its JSON, in the place of what was taught. */
  readonly takeOver: (file: string, text: string) => Promise<TeachingOutcome>;
};

export type TeachingInput = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly dispatch: (action: ReportAction) => void;
};

/** Changes profiles and keeps them in their workbooks. */
export function useTeaching({ workbooks, dispatch }: TeachingInput): TeachingSession {
  const change = useCallback(
    async (
      file: string,
      next: (workbook: OpenWorkbook) => Profile | TeachingRefusal,
    ): Promise<TeachingOutcome> => {
      const workbook = workbooks.find(({ snapshot }) => snapshot.file === file);
      if (!workbook || !canKeepDocuments(workbook.source.host)) {
        return { kind: "refused", refusal: "sheet-gone" };
      }
      try {
        const profile = next(workbook);
        if (typeof profile === "string") return { kind: "refused", refusal: profile };
        await keepProfile(workbook.source.host, profile);
        dispatch({ type: "profile-changed", file, profile });
        return { kind: "taught" };
      } catch (error) {
        if (error instanceof ProfileError) return { kind: "unusable", error };
        return { kind: "failed", ...failureOf(error) };
      }
    },
    [workbooks, dispatch],
  );
  return {
    teach: useCallback(
      (file, pointed, teaching) =>
        change(file, ({ snapshot, profile }) => teach(profile, snapshot, pointed, teaching)),
      [change],
    ),
    answer: useCallback(
      (file, questions, choice) =>
        change(file, ({ profile }) => withAnswers(profile, questions, choice)),
      [change],
    ),
    forget: useCallback(
      (file, id) => change(file, ({ profile }) => forget(profile ?? EMPTY_PROFILE, id)),
      [change],
    ),
    takeOver: useCallback((file, text) => change(file, () => profileFromText(text)), [change]),
  };
}

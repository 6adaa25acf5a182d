import { useState } from "react";
import { useLanguage } from "../../language/language";
import type { GivenAnswer, OpenQuestion } from "../../questions/gather-questions";
import { inOneLine, offeredName, questionKind } from "../../questions/question-kind";
import type { ReportSession } from "../../session/use-report";
import type { TeachingOutcome } from "../../session/use-teaching";
import { toldOf, type Told } from "../TeachingSection/told";

export type Answering = {
  readonly isBusy: boolean;
  /** What came of the last answer; null before the first. */
  readonly told: Told | null;
  /** Answers a question, and others that offer the same choices alike. */
  readonly answer: (
    question: OpenQuestion,
    others: readonly OpenQuestion[],
    choice: string,
  ) => Promise<void>;
  readonly takeBack: (answer: GivenAnswer) => Promise<void>;
};

/** Answers questions in all workbooks that ask them, and takes answers back. */
export function useAnswering({ teaching }: Pick<ReportSession, "teaching">): Answering {
  const language = useLanguage();
  const { words } = language;
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  /** One workbook after the other; the first that fails is told of, and the rest is left. */
  const inEach = async <Place extends { readonly file: string }>(
    places: readonly Place[],
    success: string,
    change: (place: Place) => Promise<TeachingOutcome>,
  ): Promise<void> => {
    setBusy(true);
    let told: Told | null = null;
    for (const place of places) {
      const outcome = await change(place);
      told = toldOf(outcome, success, { file: place.file, ...language });
      if (outcome.kind !== "taught") break;
    }
    setTold(told);
    setBusy(false);
  };

  return {
    isBusy,
    told,
    answer: (question, others, choice) => {
      const { code, text, choices } = question;
      const kind = questionKind(code, choice);
      const offered = choices.find(({ id }) => id === choice);
      const name = offered ? offeredName(kind, offered, language) : choice;
      const asked = words.questions.ask[kind](inOneLine(text));
      const success = words.questions.told(asked, others.length, name);
      const all = [question, ...others].flatMap((each) => each.asked);
      const files = [...new Set(all.map(({ file }) => file))].map((file) => ({ file }));
      return inEach(files, success, ({ file }) =>
        teaching.answer(
          file,
          all.filter((each) => each.file === file),
          choice,
        ),
      );
    },
    takeBack: ({ entries }) =>
      inEach(entries, words.teaching.forgotten, ({ file, id }) => teaching.forget(file, id)),
  };
}

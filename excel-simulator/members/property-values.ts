import type { JsonValue } from "../protocol/json";
import { givenNumber, givenWord } from "./given-values";

/** Any number; throws InvalidArgument for anything else. */
export const anyNumber = (value: JsonValue): number => givenNumber(value, -Infinity, Infinity);

/** Reads one of a few words; what it gives throws InvalidArgument for anything else. */
export const wordOf =
  <const Word extends string>(...words: readonly Word[]) =>
  (value: JsonValue): Word =>
    givenWord(value, words);

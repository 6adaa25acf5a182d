const LONGEST_WORD = 24;
const SHORTEST_SENTENCE = 14;
const SENTENCE = /。|(?:した|する|ます|です|ない|った|いる|ある|こと)(?:$|\n)/;

/** Whether a text is written in sentences rather than in figures, stages or marks. */
export const isProse = (text: string): boolean =>
  text.includes("。") ||
  (text.length >= SHORTEST_SENTENCE && SENTENCE.test(text)) ||
  (text.length > LONGEST_WORD && !/^[\d０-９(（約・]/.test(text));

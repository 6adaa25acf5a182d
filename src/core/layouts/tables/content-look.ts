const DEPARTMENT =
  /^(?![\d０-９]).{0,16}(?:課|室|部|局|署|所|係|事務局|センター|支所|委員会|公社|病院|館|園|校|本部|グループ|班|担当)(?:[・、,\n].{1,16})?$/;
const UNIT =
  /^(?:人|名|件|回|％|%|ポイント|円|千円|万円|百万円|億円|箇所|か所|カ所|ヶ所|校|園|世帯|戸|棟|台|ｔ|t|kg|㎡|㎥|km|kWh|時間|分|日|か月|年|冊|点|団体|社|者|組|施設|事業|業務|項目|品|本|枚|種類|路線|地区|件数|人数|回数|割合|人\/日|人\/年|―|－|-|—)$/;

export const FIGURE = /^[\d０-９.,，．()（）①-⑳-]+$/;

/** Whether more than half of some texts look alike. */
export const mostly = (texts: readonly string[], pattern: RegExp): boolean =>
  texts.filter((text) => pattern.test(text)).length * 2 > texts.length;

/** What texts without a known header are by their look alone: departments or units; null for all others. */
export function attributeOfTexts(texts: readonly string[]): "department" | "unit" | null {
  if (texts.length === 0) return null;
  const filled = texts.filter((text) => !/^[〃々"”″]$/.test(text));
  if (filled.length > 0 && mostly(filled, UNIT)) return "unit";
  return filled.length > 0 && mostly(filled, DEPARTMENT) ? "department" : null;
}

const GRADE =
  /^(?:[SＳA-EＡ-Ｅ][+＋]?|[1-5１-５]|[◎○〇●△▲×✕☆★]|(?:概ね|おおむね|ほぼ|やや|大幅に|大きく|一部|計画(?:どおり|通り)に?|予定(?:どおり|通り)に?)?(?:未達成|達成|順調|遅れ|遅延|完了|良好|不十分|十分)(?:に進捗|に推移|済み?|である|している|した|ている|できた|できず)?)$/;

/** やや遅れているが、概ね順調 */
const GRADE_IN_WORDS = /^(?:[1-5１-５][:：])?[^\d０-９。]{0,12}(?:順調|遅れ)[^\d０-９。]{0,8}$/;

/** Whether a text is a grade by which things are rated: A, ◎, 3, 概ね達成. */
export const isGrade = (text: string): boolean => GRADE.test(text) || GRADE_IN_WORDS.test(text);

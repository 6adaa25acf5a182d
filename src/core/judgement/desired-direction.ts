import type { Measure } from "../indicators";

/** Which way a figure is meant to go, and what says so. */
export type DesiredDirection = {
  readonly lowerIsBetter: boolean;
  readonly from: "comparator" | "start" | "qualifier" | "name" | "unit" | "zero" | "default";
};

/** What a direction is found from. */
export type DirectionClues = {
  /** The indicator's name, and the label of the measure where the cell gives it one. */
  readonly names: readonly string[];
  readonly target: Measure;
  /** Where the figure starts: the baseline, or else the first target of several. */
  readonly start: number | null;
};

const LESS = /(?:減少?|縮減|削減|ダウン)$/;
const REDUCTION = "削減|短縮|縮減|減少|抑制|軽減|解消";

/** Things of which a city wants less, at the end of a name. */
const UNWANTED = new RegExp(
  "(?:" +
    "未収(?:金|額|金額|債権額?)?|(?:滞納|未納)(?:額|率|者数|件数)|不納欠損額|" +
    "待ち(?:時間|人数|日数)|待機児童数?|時間外(?:勤務)?(?:時間数?|手当額?|者数)?|(?:残業|超過勤務)時間数?|" +
    "(?:苦情|事故|火災|犯罪|違反|漏水)(?:の?発生)?(?:件数|数)|(?:死亡|死傷|負傷|休職|離職)者数|(?:死亡|離職|喫煙|漏水|空き家)率|" +
    "空き家(?:件)?数|排出量|ごみの?(?:総?量|発生量)|(?:電気|電力|ガス|燃料|エネルギー|用紙|紙)の?(?:使用量|消費量|使用枚数)|" +
    "経常収支比率|実質公債費比率|将来負担比率|(?:市債|地方債|起債|借入金)残高|経費|コスト|処理(?:時間|日数)" +
    `)(?:の(?:${REDUCTION}))?(?:\\(.*\\))?$`,
);

/** Things of which a city wants more, at the end of a name. */
const WANTED = new RegExp(
  "(?:満足度|思う(?:市民|職員|人|方)?の?(?:割合|率)|(?:利用|来場|入場|入館|参加|受講|登録|応募|加入)者数|観光客数|" +
    "人口|出生(?:数|率)|(?:会員|団員|組合員|担い手|農家|事業所)数|(?:売上|寄附|寄付|生産|収納|歳入)(?:高|額)|" +
    "(?:収納|徴収|納付|受診|取得|普及|加入|参加|達成|実施|利用|稼働)率|フォロワー数|" +
    "推進|拡充|促進|普及|向上|拡大|増加|充実)(?:\\(.*\\))?$",
);
const SPEAKS_OF_REDUCTION = new RegExp(REDUCTION);
const NAMES_REDUCTION = new RegExp(`の(?:${REDUCTION})(?:\\(.*\\))?$`);

/** How long something takes, as far as the unit says that a time is counted. */
const TIME_UNIT = /^(?:秒|分|時間|日|日間|週間|か月|カ月|ヶ月|ヵ月)$/;
const TIME_TAKEN =
  /(?:まで|(?:所要|処理|対応|待ち|待機|審査|交付|回答)(?:時間|日数|期間)|まで(?:の平均)?(?:の)?(?:時間|日数|期間))(?:の短縮)?(?:\(.*\))?$/;

/** A place among others (県内3位), of which the first is the best. */
const RANK = "位";

const folded = (name: string): string => name.normalize("NFKC").replace(/\s/g, "");

type Wish = { readonly name: string; readonly isUnwanted: boolean; readonly isWanted: boolean };

/** The last name looked at: one indicator is asked about several times in a row. */
let lastWish: Wish | null = null;

function wishIn(name: string): Wish {
  if (lastWish?.name === name) return lastWish;
  const words = folded(name);
  const isWanted = WANTED.test(words) && !SPEAKS_OF_REDUCTION.test(words);
  lastWish = { name, isUnwanted: UNWANTED.test(words), isWanted };
  return lastWish;
}

const isUnwanted = (names: readonly string[]): boolean =>
  names.some((name) => wishIn(name).isUnwanted);

const isWanted = (names: readonly string[]): boolean => names.some((name) => wishIn(name).isWanted);

const countsTimeTaken = (names: readonly string[], { unit }: Measure): boolean =>
  unit !== null && TIME_UNIT.test(unit) && names.some((name) => TIME_TAKEN.test(folded(name)));

/** Whether an indicator's name says that less of it is better (待ち時間, 滞納額), or more (満足度); null for neither. */
export function wantsLess(name: string): boolean | null {
  if (isUnwanted([name])) return true;
  return isWanted([name]) ? false : null;
}

/**
 * Finds the direction from the comparator (以下), from the target against its start, from words beside the figure
 * (10%縮減), from the name (待ち時間), from a unit of time beside a
 * name of something that takes time (回答まで … 日) or a unit of rank (位), from a target of none; higher is better where nothing says otherwise. Null
 * where the signs contradict each other or say nothing: nothing can be judged then.
 */
export function desiredDirection({
  names,
  target,
  start,
}: DirectionClues): DesiredDirection | null {
  if (target.comparator) {
    const lowerIsBetter = target.comparator === "at-most" || target.comparator === "less-than";
    return { lowerIsBetter, from: "comparator" };
  }
  if (start !== null && start !== target.number) return directionFromStart(names, target, start);
  if (target.qualifiers.some((words) => LESS.test(words))) {
    return { lowerIsBetter: true, from: "qualifier" };
  }
  if (isUnwanted(names)) {
    // 「待ち時間の削減 3分」 may be the time left or the time saved.
    const isAmbiguous = start === null && names.some((name) => NAMES_REDUCTION.test(folded(name)));
    return isAmbiguous ? null : { lowerIsBetter: true, from: "name" };
  }
  if (target.unit === RANK || countsTimeTaken(names, target)) {
    return { lowerIsBetter: true, from: "unit" };
  }
  return target.number > 0 ? { lowerIsBetter: false, from: "default" } : directionToZero(target);
}

/** A target below its start is to be undercut, unless the name says the contrary; a name does not speak of ranks. */
function directionFromStart(
  names: readonly string[],
  target: Measure,
  start: number,
): DesiredDirection | null {
  const lowerIsBetter = target.number < start;
  const isContradicted = lowerIsBetter ? isWanted(names) : isUnwanted(names);
  return isContradicted && target.unit !== RANK ? null : { lowerIsBetter, from: "start" };
}

/** Of things that are counted there are never less than none; a balance or a rate of change may lie on either side. */
function directionToZero({ number, unit }: Measure): DesiredDirection | null {
  const isCount = unit !== null && unit !== "円" && !unit.startsWith("%");
  return number === 0 && isCount ? { lowerIsBetter: true, from: "zero" } : null;
}

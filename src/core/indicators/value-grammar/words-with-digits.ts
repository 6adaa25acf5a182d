import { ERA_NAME } from "../fiscal-year";

const MONTH = "\\d{1,2}月(?:\\d{1,2}日)?";
/** 2020.4 is April where nothing is counted by it, as by 2020.4km. */
const IN_MONTH = "[./](?:0?[1-9]|1[0-2])(?:[./]\\d|末|現在|時点|まで|[\\s()、。]|$)";
const YEAR = `(?:(?:${ERA_NAME}) ?(?:元|\\d{1,2})|(?<!\\d)(?:19|20)\\d{2}(?=年|${IN_MONTH}))`;
/** A year, a month or a day in words or figures: 令和2年度末, R2.6.1, 2020年4月, 3月. */
export const DATE = `(?:${YEAR}(?:年度?(?:${MONTH})?|[./]\\d{1,2}(?:[./]\\d{1,2})?)?|${MONTH})(?:期?末)?`;

/** 1人1日当たり, 1か月平均: what a figure is counted for. */
const PER_ONE =
  "1(?:人|日|件|世帯|戸|回|校|施設|団体|[かカヵヶケ]?月|年)(?:1日)?(?:当たり|当り|あたり|平均)";
/** 20代, 65歳以上 before a figure: who is counted. */
const AGE_GROUP = "\\d+(?:歳(?:以上|以下|未満|児)|0歳?代)(?=\\D*\\d)|\\d歳\\d{1,2}[かカヵヶケ]月児";
/** 小6, 中学3年生, 高校2年: a year of school. */
const SCHOOL_YEAR =
  "(?<!\\p{L})(?:[小中高][1-6](?=$|[\\s(、・:])|(?:小学校?|中学校?|高校)[1-6]年生?)|(?<!\\d)[1-6]年生(?=\\D*\\d)";
/** 5年間で, 5か年累計: over how long a figure is counted. */
const PERIOD = "\\d+(?:年|[かカヵヶケ][年月])間?(?:で|(?=の?(?:累計|合計|延べ)))";
/** 3年 alone may be the third year of an era. */
const YEAR_ALONE = "^\\d{1,2}年$";
/** 第2期; 第3位 is a rank and counts. */
const ORDINAL = "第 ?\\d+(?![\\d,.位割十百千万億兆])";
/** CO2, SDGs17, 5G. */
const NAME_WITH_DIGITS =
  "(?<![A-Za-z])[A-Za-z][A-Za-z-]*\\d+|8020(?=運動|達成|推進)|\\d+G(?![A-Za-z])";

/** Words other than dates whose digits are no figure: ordinals, groups of people, periods, names. */
export const WORDS_WITH_DIGITS = `(?:${PER_ONE}|${AGE_GROUP}|${SCHOOL_YEAR}|${PERIOD}|${YEAR_ALONE}|${ORDINAL}|${NAME_WITH_DIGITS})`;

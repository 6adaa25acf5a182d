import { ja as acceptance } from "./acceptance/ja";
import { ja as fixes } from "./fixes/ja";
import { ja as methods } from "./methods/ja";
import { ja as questions } from "./questions/ja";
import { ja as rules } from "./rules/ja";
import { ja as keeping } from "./keeping/ja";
import { ja as output } from "./output/ja";
import type { Words } from "./words";

export const ja: Words = {
  product: {
    name: "進捗",
    reading: "Shinchoku",
    purpose: "計画の指標を確かめ、集計シートを作ります",
  },
  language: "表示言語",
  unexpected: (file) =>
    `「${file}」の処理中に想定外のエラーが起きました。ファイルを Excel で開いて保存し直してから、もう一度お試しください。`,
  panelsFailed:
    "想定外のエラーが起きたため、結果を表示できません。画面を読み込み直すか、別のブックを開いてください。元のファイルは変わっていません。",
  more: (rest) => `続きを表示（残り${rest}件）`,
  bracketed: (text) => `（${text}）`,
  steps: {
    label: "作業の手順",
    reading: "読み取り",
    findings: "確認",
    judgements: "判定",
    writing: "書き出し",
    indicatorCount: (count) => `${count}指標`,
    findingCount: (count) => `指摘${count}件`,
    behindCount: (count) => `遅れ${count}件`,
    judgedCount: (count) => `判定${count}件`,
    sheetCount: (count) => `${count}シート`,
    next: (step) => `次へ：${step}`,
  },
  cells: {
    show: (cell) => `${cell} を表示`,
    place: (sheet, address) => `シート「${sheet}」${address}`,
  },
  departments: { label: "所管課", all: "すべての課", none: "所管課の記載なし" },
  reading: {
    inProgress: (done, total) => `ブックを読み取っています（${total}冊中${done}冊）`,
    done: (workbooks, indicators) =>
      `ブック${workbooks}冊から指標${indicators}件を読み取りました。`,
    workbooks: "開いているブック",
    facts: (sheets, indicators) => `シート${sheets}枚・指標${indicators}件`,
    notOpened: "読み取れなかったファイル",
    nothingOpen: "開いているブックはありません。",
    readAgain: "読み直す",
    progress: (file, share) =>
      `「${file}」を読み取っています${share === null ? "" : `（${share}％）`}`,
    callOff: "読み取りを中止",
    callingOff: "中止しています…",
    calledOff: "読み取りを中止しました。ブックには何も書き込んでいません。",
    read: "読み取る",
    unseen: "確認できなかった内容",
    unseenKinds: {
      notes:
        "メモとコメントは読み取れていません。メモにだけ書かれた実績や理由は、確認にも判定にも使っていません。ブックを保存し、ブラウザー用の画面（index.html）で開くと読み取れます。",
      "conditional-formats":
        "条件付き書式のある範囲は確認できていません。その範囲のセルに印を付けると、条件付き書式の色が上に表示され、印が見えないことがあります。印の色が見えないセルは、指摘の一覧で確かめてください。",
      "date-system":
        "日付の数え方（1900年から・1904年から）を確認できないため、1900年からとして読み取りました。日付が約4年ずれて表示される場合は、ブックを保存し、ブラウザー用の画面（index.html）で開いてください。",
    },
    remove: (file) => `「${file}」を外す`,
    indicators: "読み取った指標",
    notes: (count) => `読み取り時の注記（${count}件）`,
    summaries: (count) => `ブック内の集計値（${count}件）`,
    columns: { role: "種類", year: "年度", value: "値", cell: "セル" },
    noYear: "年度なし",
    blank: "（空欄）",
  },
  findings: {
    none: "指摘はありません。",
    group: (severity, count) => `${severity}（${count}件）`,
    related: (count) => `関連するセル（${count}）`,
    rules: "検証した項目",
    ruleColumns: { rule: "検証項目", checked: "検証", notApplicable: "対象外", found: "指摘" },
  },
  judgements: {
    none: "判定する指標がありません。",
    judgedAt: (date, fiscalYear) => `${date}時点・${fiscalYear}の判定`,
    byVerdict: "判定",
    bySelfRating: "自己評価",
    selfRating: "自己評価",
    noSelfRating: "記載なし",
    disagrees: "判定と相違",
    onlyDisagreements: (count) => `自己評価と相違するものだけ（${count}件）`,
    noneShown: "条件に合う指標はありません。",
    attainment: "達成率",
    progress: "進捗率",
    verdictFilter: "判定",
    allVerdicts: "すべての判定",
  },
  methods,
  acceptance,
  questions,
  fixes,
  rules,
  scope: {
    label: "確認する範囲",
    everything: "すべて",
    sheet: "表示中のシート",
    departments: "所管課",
    noDepartment: "所管課の記載なし",
    shown: (file, sheet) =>
      `${file === null ? "" : `「${file}」の`}シート「${sheet}」を確認しています。`,
    followSheet: "今のシートに切り替える",
    noSheet:
      "どのシートを表示しているか分かりません。元の表でセルを一つ選んでから、もう一度お試しください。",
    count: (shown, all) => `全体の指摘${all}件のうち、この範囲は${shown}件です。`,
    none: "この範囲への指摘はありません。",
  },
  keeping,
  keptWhere: {
    workbook:
      "ここで決めたことは、開いているブックに入れます。ブックを上書き保存すると、次に開いたときも使います。",
    copy: "ここで決めたことは、ダウンロードするブックに入り、それを次に開いたときも使います。元のファイルには保存しません。",
  },
  output,
  preview: {
    heading: "読み取りの色分け",
    sheet: "シート",
    write: "シートに書き出す",
    onlyFirstRows: (rows) => `最初の${rows}行を表示しています。`,
  },
  teaching: {
    heading: "読み取り方を教える",
    how: "元の表でセルを選び（続けて選ぶときはShiftキーを押しながら）、それが何かを選んで「教える」を押してください。同じ様式のシートすべてに使います。",
    what: "選んだセルは何ですか",
    cells: "値・行・範囲",
    labels: "見出しの語の意味",
    choices: {
      "role/target": "目標の値",
      "role/actual": "実績の値",
      "role/baseline": "基準値（現状値）",
      "role/status": "自己評価（進捗状況）",
      years: "年度の行または列",
      "no-table": "表ではない部分",
      "no-table-on-sheet": "このシートに表はない",
      "word/target": "この語は「目標」",
      "word/actual": "この語は「実績」",
      "word/baseline": "この語は「基準値」",
      "word/status": "この語は「自己評価」",
      "word/name": "この語は「指標名」",
      "word/initiative": "この語は「取組名」",
      "word/goal": "この語は「基本目標」",
      "word/number": "この語は「番号」",
      "word/unit": "この語は「単位」",
      "word/department": "この語は「担当課」",
      "word/narrative": "この語は記述の見出し",
      "word/nothing": "この語は見出しではない",
    },
    say: "教える",
    nothingSelected:
      "セルが一つの範囲として選ばれていません。元の表で、セルを一続きに選んでください。",
    taught: (cell, what) => `${cell}を「${what}」として読み取り直しました。`,
    list: "教えた読み取り方",
    wordMeans: (word, what) => `「${word}」：${what}`,
    near: (label) => `「${label}」の近く：`,
    forget: "取り消す",
    forgotten: "取り消して、読み取り直しました。",
    exchange: "ほかのブックで使う",
    text: "教えた内容",
    textHint:
      "この文字をすべて写し取り、ほかのブックの下の欄に貼り付けてください。コマンドでは --profile に渡すファイルになります。",
    given: "ほかのブックから写し取った内容",
    takeOver: "取り込む",
    takenOver: "取り込んで、読み取り直しました。",
  },
  writing: {
    asOf: "基準日",
    asOfHint: (fiscalYear) => `${fiscalYear}の実績を、この日を基準に判定します。`,
    asOfWrong: "基準日を年・月・日とも入力してください。",
    into: "集計シートを入れるブック",
    sheets: "作成するシート",
    purposes: {
      summary: "自己評価と判定の件数、目標・課ごとの集計",
      attention: "遅れている指標と、その理由・対応欄",
      indicators: "一行に一つの値を並べた一覧と出典",
      findings: "誤り・要確認の一覧",
      departments: "所管課ごとの件数と指標の推移",
      methods: "すべての判定方式による判定の比較",
      changes: "前回の報告から変わったこと",
      record: "取り込んだブック・設定・版の記録",
      preview: "一枚のシートの各セルを何と読んだかの色分け",
    },
    write: "集計シートを作成",
    written: (count, file) => `「${file}」に${count}枚のシートを作成しました。`,
    notWritten: (count) => `${count}枚は作成しませんでした。`,
    download: (name) => `ダウンロード（${name}）`,
    notes: {
      copy: "元のファイルは変わりません。作成したシートは、ダウンロードするブックに入ります。",
      inPlace: "開いているブックにシートを追加します。もとのシートには手を加えません。",
    },
    showSheet: (name) => `シート「${name}」を表示`,
  },
  work: {
    writing: {
      inProgress: "集計シートを作成しています",
      failed: "集計シートを作成できませんでした。",
    },
    marking: { inProgress: "元の表に印を付けています", failed: "印を付けられませんでした。" },
    "taking-back-marks": { inProgress: "印を消しています", failed: "印を消せませんでした。" },
    fixing: { inProgress: "セルを直しています", failed: "セルを直せませんでした。" },
    "taking-back-fixes": {
      inProgress: "元の内容に戻しています",
      failed: "元の内容に戻せませんでした。",
    },
    "taking-back-sheets": {
      inProgress: "作成したシートを削除しています",
      failed: "作成したシートを削除できませんでした。",
    },
  },
  marking: {
    heading: "元の表への印",
    hint: (cells) =>
      `指摘のある${cells}セルの塗りつぶしを、重要度ごとの色に変えます。値や書式のほかの部分は変わりません。「印を消す」で元の色に戻せます。`,
    nothing: "印を付けるセルはありません。",
    mark: "元の表に印を付ける",
    takeBack: "印を消す",
    marked: (count) =>
      count > 0 ? `${count}セルに印を付けました。` : "印を付けたセルはありません。",
    notAll: "印を付けなかったセルがあります。",
    takenBack: (count) =>
      count > 0 ? `${count}セルの塗りつぶしを元に戻しました。` : "元に戻した印はありません。",
    stillMarked: "そのまま残したセルがあります。",
  },
  takingBackSheets: {
    start: "作成したシートを削除",
    title: "作成したシートを削除しますか",
    question: (sheets) =>
      `${quoted(sheets)}を、このブックから削除します。これらのシートの「対応」「コメント」に記入した内容も消え、元に戻せません。残したい記入は、先に別のシートへ写してください。`,
    proceed: "削除する",
    dismiss: "やめる",
    removed: (sheets) =>
      sheets.length > 0
        ? `${quoted(sheets)}を削除しました。`
        : "削除するシートはありませんでした。",
  },
};

const quoted = (sheets: readonly string[]): string =>
  `シート${sheets.map((sheet) => `「${sheet}」`).join("")}`;

import { eraYear, eraYearOfDay, shortEraYear } from "./era-year";
import { ja as CHANGE_MESSAGES } from "./changes/ja";
import { ja as FORM_MESSAGES } from "./forms/ja";
import type { Messages } from "./messages";
import { ja as REPORT_MESSAGES } from "./report/ja";
import { ja as SETTINGS_MESSAGES } from "./settings/ja";
import { ja as SHEET_MESSAGES } from "./sheets/ja";

const chosenOf = ([chosen = ""]: readonly string[] = []): string => `「${shorten(chosen)}」`;

const othersOf = ([, ...others]: readonly string[] = []): string =>
  others.length > 0 ? `ほかの候補は、${others.map(shorten).join("、")}です。` : "";

export const ja: Messages = {
  ...CHANGE_MESSAGES,
  ...FORM_MESSAGES,
  ...REPORT_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...SHEET_MESSAGES,
  notes: {
    ...FORM_MESSAGES.notes,
    ...REPORT_MESSAGES.notes,
    "sheet-without-table": ({ cell }) =>
      `シート「${cell}」には指標の表が見つからなかったため、読み取りの対象にしていません。`,
    "cell-not-used": ({ cell, text }) =>
      `${cell}「${shorten(text)}」は、何を表すか分からなかったため、使っていません。`,
    "value-not-understood": ({ cell, text }) =>
      `${cell}「${shorten(text)}」は、数値として読み取れなかったため、文章として扱いました。`,
    "value-rounded": ({ cell, text }) =>
      `${cell}は「${shorten(text)}」と表示されていますが、端数を丸めた表示のため、セルに入っている値で読み取りました。表示形式を確認してください。`,
    "share-doubtful": ({ cell, text }) =>
      `${cell}「${shorten(text)}」は、単位が％の1未満の数値です。${shorten(text)}％として読み取りましたが、割合（1が100％）を入力した場合は、％の表示形式に直してください。`,
    "role-assumed": ({ cell, text, choices }) =>
      `${cell}「${shorten(text)}」には、目標か実績かなどを示すはっきりした見出しがありません。${chosenOf(choices)}として読み取りました。違う場合は、見出しを付けてください。`,
    "name-assumed": ({ cell, text, choices }) =>
      `どの列が指標の名称かを示す見出しがないため、${cell}「${shorten(text)}」の列を名称としました。${othersOf(choices)}違う場合は、名称の列に「指標名」と見出しを付けてください。`,
    "label-assumed": ({ cell, text, choices }) =>
      `${cell}「${shorten(text)}」の見出しは、知らない言葉です。内容と位置から${chosenOf(choices)}として読み取りました。${othersOf(choices)}違う場合は、見出しを改めてください。`,
    "direction-assumed": ({ cell, text, choices }) =>
      `${cell}「${shorten(text)}」の内容は、${chosenOf(choices)}のセルから読み取りました。${othersOf(choices)}違う場合は、配置を確認してください。`,
    "value-spans-years": ({ cell, text, choices }) =>
      `${cell}「${shorten(text)}」は、複数の年度にまたがるセルのため、そのすべての年度の値として読み取りました。${othersOf(choices)}1つの年度の値である場合は、セルの結合を解除してください。`,
    "department-missing": ({ cell, text }) =>
      `${cell}「${shorten(text)}」の担当課を読み取れませんでした。担当課の欄と、その見出しを確認してください。`,
    "department-assumed": ({ cell, text }) =>
      `${cell}「${shorten(text)}」の担当課の欄が空欄のため、上の行の担当課として読み取りました。違う場合は、担当課を記入してください。`,
    "value-repeated": ({ cell, text }) =>
      `${cell}「${shorten(text)}」と同じ指標・区分・年度の値が、ほかのセルにもあります。どちらも読み取りました。行の名称が抜けていないかを確認してください。`,
    "mark-differs": ({ cell, text }) =>
      `${cell}「${text}」の丸数字が、その指標の丸数字と異なります。この行の値を、すぐ上の指標の値として読み取りました。丸数字を確認してください。`,
    "year-doubtful": ({ cell, text }) =>
      `${cell}「${shorten(text)}」の年度は、ほかの年度とのつながりが不自然です。記載どおりに読み取りましたが、誤記でないかを確認してください。`,
    "formula-error": ({ cell, text }) =>
      `${cell}の数式がエラー（${text}）になっているため、値を読み取れませんでした。数式を確認してください。`,
    "formula-without-result": ({ cell }) =>
      `${cell}には数式がありますが、結果が空のため、空欄として扱いました。Excelで開いて保存し直すと、読み取れる場合があります。`,
    "form-not-parted": ({ cell, text }) =>
      `${cell}「${shorten(text)}」のまわりに同じ見出しが2回以上あり、様式の区切りがはっきりしません。続けて1つの様式として読み取りました。担当課や値が正しいかを確認してください。`,
    "form-incomplete": ({ cell }) =>
      `${cell}から始まる様式は、指標や取組の名称が分からないため、値を読み取れませんでした。見出しの行にほかの記入がないかを確認してください。`,
    "correction-not-applied": ({ cell, text }) =>
      `シート「${cell}」に「${shorten(text)}」のセルが見つからないため、この様式について登録された読み取りの修正を適用していません。様式を確認してください。`,
    "sheet-hidden": ({ cell }) =>
      `シート「${cell}」は非表示ですが、ほかのシートと同じように読み取りました。`,
    "row-hidden": ({ cell }) =>
      `シート「${cell}」には値の入った非表示の行があります。表示されている行と同じように読み取りました。`,
    "column-hidden": ({ cell }) =>
      `シート「${cell}」には値の入った非表示の列があります。表示されている列と同じように読み取りました。`,
  },
  verdicts: {
    achieved: "達成",
    "on-track": "順調",
    "slightly-behind": "やや遅れている",
    behind: "遅れている",
    "not-due": "期限前",
    "not-reported": "未報告",
    "not-judged": "判定なし",
  },
  severities: { error: "誤り", warning: "要確認", information: "参考" },
  roles: { baseline: "基準値", target: "目標", actual: "実績", status: "自己評価" },
  comparators: {
    "at-least": (figure) => `${figure}以上`,
    "at-most": (figure) => `${figure}以下`,
    "less-than": (figure) => `${figure}未満`,
    "more-than": (figure) => `${figure}超`,
  },
  hostErrors: {
    "empty-file": (file) =>
      `「${file}」は中身が空（0バイト）です。元のファイルを確認して、もう一度保存し直してください。`,
    "legacy-xls": (file) =>
      `「${file}」は古い形式（.xls）のブックです。Excelで開き、「名前を付けて保存」で「Excelブック（*.xlsx）」を選んで保存し直してください。`,
    encrypted: (file) =>
      `「${file}」はパスワードで保護されているため開けません。Excelで開き、読み取りパスワードを外して保存し直してください。`,
    "text-file": (file) =>
      `「${file}」はExcelブックではなく、文字だけのファイル（CSVなど）です。Excelで開き、「Excelブック（*.xlsx）」として保存し直してください。`,
    "web-page": (file) =>
      `「${file}」はExcelブックではなく、ウェブページ（HTML）です。Excelで開き、「Excelブック（*.xlsx）」として保存し直してください。`,
    "open-document": (file) =>
      `「${file}」はOpenDocument形式（.ods）です。表計算ソフトで開き、「Excelブック（*.xlsx）」として保存し直してください。`,
    "not-a-workbook": (file) =>
      `「${file}」はExcelブックではありません。拡張子が .xlsx または .xlsm のブックを選んでください。`,
    truncated: (file) =>
      `「${file}」は途中で切れています。コピーや受信が途中で終わった可能性があります。元のファイルをもう一度受け取ってください。`,
    damaged: (file) =>
      `「${file}」は壊れているため読み取れません。Excelで開いて修復し、保存し直してください。`,
    unsafe: (file) =>
      `「${file}」には通常のExcelブックにはない不審な仕組みがあるため、安全のため読み取りを中止しました。作成元を確認し、Excelで保存し直したものを受け取ってください。`,
    "too-large": (file) =>
      `「${file}」は大きすぎるか、展開すると異常に大きくなるため、安全のため読み取りを中止しました。不要なシートや行をExcelで削除して保存し直すか、作成元に確認してください。`,
    "file-not-found": (file) => `「${file}」が見つかりません。ファイル名と場所を確認してください。`,
    "write-failed": (file) =>
      `「${file}」に書き込めませんでした。ファイルを開いている場合は閉じ、書き込みできる場所かどうかを確認してください。元のファイルは変更していません。`,
    cancelled: (file) => `「${file}」の読み取りを中止しました。`,
    "excel-busy-editing": () =>
      "Excelでセルを編集中のため、処理できませんでした。Enterキーで入力を確定してから、もう一度お試しください。",
    "excel-other-workbook": () =>
      "別のブックが前面にあるため、処理できませんでした。このブックを前面に表示してから、もう一度お試しください。",
    "excel-protected": () =>
      "シートまたはブックが保護されているため、処理できませんでした。保護を解除してから、もう一度お試しください。",
    "excel-changed-meanwhile": () =>
      "処理の途中で、対象のシートが削除されたか、ほかの人が変更しました。もう一度読み取ってから、やり直してください。",
    "excel-connection-lost": () =>
      "Excelとの接続が切れました。接続を確認し、作業ウィンドウを開き直してから、もう一度お試しください。",
    "excel-too-much-at-once": () =>
      "一度にやり取りできる量を超えたため、Excelが処理を断りました。使っていないシートを分けるか、デスクトップ版のExcelでお試しください。",
    "excel-failed": () =>
      "Excelとのやり取りに失敗しました。ブックを保存して開き直してから、もう一度お試しください。",
  },
  aftermaths: {
    unchanged: "ブックは元のままです。何も書き込んでいません。",
    leftovers:
      "元のシートはそのままですが、名前が「_shinchoku」で始まる作業用のシートが残っています。次に書き込むときに自動で取り除きます。",
    unknown:
      "どこまで書き込まれたか確認できませんでした。ブックを開き直し、作成したシートを確かめてください。元の表は変更していません。",
    "cells-unknown":
      "元の表のどのセルまで直したかを確認できませんでした。もう一度読み取り、指摘されていたセルを確かめてください。",
  },
  noIndicators: (file) =>
    `「${file}」には指標の表が見つかりませんでした。「目標」「実績」「所管課」などの見出しがある様式かどうかを確認してください。`,
  insideQuotes: (names) => names.join("」「"),
  refusals: {
    "foreign-sheet-of-that-name": (sheet) =>
      `シート「${sheet}」は、同じ名前のシートがすでにあるため書き込みませんでした。そのシートの名前を変えてから、もう一度お試しください。`,
    "structure-protected": (sheet) =>
      `シート「${sheet}」は、ブックの構成が保護されているため追加できませんでした。［校閲］の［ブックの保護］を解除してください。`,
    "template-locked": (sheet) =>
      `差し込みのある様式から作るシート「${sheet}」は、様式のシートが保護されているか、再表示できない設定で隠されているため、作成しませんでした。［校閲］の［シート保護の解除］などをしてから、もう一度お試しください。`,
  },
  unmarked: {
    "gradient-fill": (sheet, cells) =>
      `シート「${sheet}」の${cells}は、グラデーションや模様で塗りつぶされており元に戻せないため、印を付けませんでした。`,
    "sheet-protected": (sheet, cells) =>
      `シート「${sheet}」は保護されているため、${cells}に印を付けられませんでした。［校閲］の［シート保護の解除］をしてから、もう一度お試しください。`,
    "sheet-gone": (sheet, cells) =>
      `シート「${sheet}」が見つからないため、${cells}に印を付けられませんでした。もう一度読み取ってください。`,
  },
  stillMarked: {
    changedSince: (sheet, cells) =>
      `シート「${sheet}」の${cells}は、印を付けた後に塗りつぶしが変更されたため、今の色のまま残しました。`,
    sheetProtected: (sheet) =>
      `シート「${sheet}」は保護されているため、印を消せませんでした。保護を解除してから、もう一度お試しください。`,
  },
  cellList: (addresses, more) =>
    more > 0 ? `${addresses.join("、")}ほか${more}セル` : addresses.join("、"),
  sheets: {
    names: {
      summary: "進捗総括",
      attention: "要注意一覧",
      indicators: "指標一覧",
      findings: "検証結果",
      departments: "課別集計",
      methods: "判定方式比較",
      changes: "変更点",
      record: "取込記録",
      preview: "読取確認",
    },
    asOf: (date) => `基準日 ${date}`,
    method: (name, summary) => `判定方式 ${name}（${summary}）`,
    sourceNote: "青い下線の付いたセルを選ぶと、元のセルに移ります。",
    count: "件数",
    share: "割合",
    total: "計",
    verdictCounts: "数値による判定",
    selfRatingCounts: "所管課の自己評価",
    selfRatingAgainstVerdict: "自己評価と判定の対照",
    byGoal: "目標・柱別の件数",
    byDepartment: "所管課別の件数",
    chartTitle: (groups) => `${groups}別の判定`,
    chartDescription: (groups, table) =>
      `${groups}ごとに、指標の数を判定別に積み上げた横棒グラフです。数値は、このシートの表「${table}」にあります。`,
    reconciliation: "表紙の集計との突合",
    stated: "表紙の件数",
    counted: "様式の件数",
    difference: "差",
    workbooks: "取り込んだブック",
    indicatorCount: "指標数",
    noteCount: "読み取りの注意",
    noGoal: "（目標の記載なし）",
    noDepartment: "（所管課の記載なし）",
    noSelfRating: "（自己評価なし）",
    nothingLate: "遅れている指標、未報告の指標、自己評価と判定が異なる指標はありません。",
    noFindings: "指摘事項はありません。",
    goneAnswers: "なくなった指摘への回答（前回の記入）",
    addedColumn: (letters) => `追加した列（${letters}）`,
    goneEntries: "一覧から外れた指標の対応・コメント（前回の記入）",
    rulesChecked: "検証した項目",
    columns: {
      number: "番号",
      goal: "目標・柱",
      initiative: "取組",
      indicator: "指標",
      department: "所管課",
      verdict: "判定",
      selfRating: "自己評価",
      target: "目標",
      actual: "実績",
      expected: "目安",
      attainment: "達成率",
      gap: "目安との差",
      course: "推移",
      answer: "回答",
      reason: "判定の理由",
      challenges: "課題・今後の取組",
      response: "対応",
      comment: "コメント",
      role: "区分",
      fiscalYear: "年度",
      westernYear: "西暦",
      text: "記載",
      figure: "数値",
      unit: "単位",
      measure: "内訳",
      workbook: "ブック",
      sheet: "シート",
      cell: "セル",
      severity: "重要度",
      rule: "検証項目",
      message: "内容",
      checked: "検証した数",
      notApplicable: "対象外",
      found: "指摘",
    },
  },
  fiscalYear: (fiscalYear) => `${eraYear(fiscalYear)}年度`,
  shortFiscalYear: shortEraYear,
  date: (day) => `${eraYearOfDay(day)}年${day.month}月${day.day}日`,
  none: "―",
};

const LONGEST_QUOTE = 40;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

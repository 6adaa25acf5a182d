import type { SheetMessages } from "./messages";

export const ja: SheetMessages = {
  listSeparator: "、",
  attentionLegend: (signs) => `判定の記号: ${signs}`,
  course: {
    legend:
      "推移の棒（▁▄█）は、その指標の各年度の値を、最も小さい値を低く、最も大きい値を高く示したものです。",
  },
  answerNote:
    "所管課は、「回答」の欄に、直した内容や直さない理由を記入してください。記入した回答は、集計シートを作り直しても残ります。",
  departmentHeading: (department, counts) => `${department}（${counts}）`,
  findingCount: (severity, count) => `${severity}${count}件`,
  departmentSheet: {
    title: "所管課別の集計",
    list: "所管課別の指標",
    shareAchieved: "目標に達した割合",
    overall: "総合",
    mean: "平均",
    findings: "誤り・要確認",
  },
  methodSheet: {
    title: "方式ごとの件数",
    list: "指標ごとの判定",
    method: "判定方式",
    used: "採用",
    differing: "判定が変わる指標",
    differingMethods: "異なる方式の数",
    legend: (mark, method) =>
      `「${mark}」の付いた判定は、採用した方式（${method}）の判定と異なるものです。`,
    nothingJudged: "判定する指標がありません。",
  },
  talkingPoints: {
    title: "協議いただきたい論点（データから抽出、5つまで）",
    point: "論点",
    none: "データから取り上げる論点はありません。",
    others: (count) => (count === 0 ? "" : `（同様のものが、ほかに${count}件）`),
    named: (indicator, department) =>
      department === null ? `「${indicator}」` : `「${indicator}」（${department}）`,
    lateWithoutReason: (named, label) =>
      `${named}は「${label}」とされていますが、要因も今後の取組も記載がありません。`,
    ratedOtherwise: (named, selfRating, label) =>
      `${named}は、所管課の自己評価が「${selfRating}」ですが、数値による判定は「${label}」です。`,
    fallingTwoYears: (named, figures) => `${named}は、2年続けて悪くなっています（${figures}）。`,
    outOfReach: (named, projected, target) =>
      `${named}は、これまでの平均の動きが続くと${projected}となり、最終目標${target}に届かない計算です。`,
    worseThanLastYear: (named, before, label) =>
      `${named}は、前年度の「${before}」から「${label}」に変わりました。`,
    mostLate: (groups, group, late, all) =>
      `遅れている指標が最も多い${groups}は「${group}」で、${all}件中${late}件です。`,
    ratedLate: (named, selfRating) => `${named}は、所管課が「${selfRating}」と自己評価しています。`,
    coverDiffers: (label, stated, counted) =>
      `表紙の集計では「${label}」が${stated}件ですが、様式では${counted}件です。`,
    notReported: (named) => `${named}は、実績が報告されていません。`,
    improved: (named, before, label) =>
      `${named}は、前年度の「${before}」から「${label}」に改善しました。`,
  },
  changeSheet: {
    title: "前回の報告からの変更",
    since: (date) => `前回の報告（基準日 ${date}）と比べて変わったところです。`,
    sinceMeeting: (keptAs, date) =>
      `凍結した報告「${keptAs}」（基準日 ${date}）と比べて変わったところです。`,
    otherMethod: (before, after) =>
      `判定方式が「${before}」から「${after}」に変わっています。判定の変化には、方式の違いによるものが含まれます。`,
    noEarlier: "比べる前回の報告がありません。",
    unreadable:
      "前回の報告の記録を読み取れなかったため、変更点を示せません。次回は、今回の報告と比べます。",
    nothing: "変わったところはありません。",
    kind: "変更の種類",
    before: "前回",
    after: "今回",
    kinds: {
      "verdict-worse": "↓ 判定の悪化",
      "verdict-better": "↑ 判定の改善",
      "verdict-other": "→ 判定の変更",
      "actual-new": "実績の追加",
      "actual-changed": "実績の変更",
      "target-changed": "目標の変更",
      "self-rating-changed": "自己評価の変更",
      added: "指標の追加",
      removed: "指標の削除",
    },
  },
  keeping: {
    empty: "凍結コピーの名前を指定してください。",
    "too-long": (name) =>
      `凍結コピーの名前「${name}」は長すぎます。シート名は31文字までのため、短い名前にしてください。`,
    "forbidden-character": (name) =>
      `凍結コピーの名前「${name}」には、シート名に使えない文字（: \\ / ? * [ ]）があります。別の名前にしてください。`,
  },
  recordSheet: {
    note: "同じブックを同じ条件で読み取ると、同じ報告書になります。ブックの内容が変わっていないことは、SHA-256で確かめられます。",
    files: "取り込んだブック",
    sheets: "読み取ったシート",
    conditions: "作成の条件",
    settings: "設定（JSON。設定ファイルとして保存すると、同じ設定で作成できます）",
    profile: (file) => `教えた読み取り方（JSON、${file}）`,
    accepted: "承認済みの指摘",
    nothingAccepted: "承認済みの指摘はありません。",
    size: "大きさ（バイト）",
    hash: "SHA-256",
    sheetCount: "シート数",
    layout: "読み取り方",
    byHeadings: "表の見出しによる",
    notRead: "指標の表なし",
    taught: "教えた読み取り方",
    hasTaught: "あり",
    unknown:
      "記録なし（Excelで開いているブックからは、保存されたファイルの内容を確かめられません）",
    settingsUnknown: "設定とプログラムの版は、記録されていません。",
    withCode: (shown, code) => (shown === code ? code : `${shown}（${code}）`),
    item: "項目",
    content: "内容",
    asOf: "基準日",
    method: "判定方式",
    methodRule: "判定の基準",
    methodSource: "判定方式の出典",
    program: "プログラム",
    language: "言語",
    languageName: "日本語",
    into: "書き込み先のブック",
    because: "理由",
    by: "承認者",
    on: "承認日",
    target: "対象",
  },
};

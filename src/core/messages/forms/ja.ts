import type { FormMessages } from "./messages";

export const ja: FormMessages = {
  allYears: "すべての年度",
  notes: {
    "department-doubtful": ({ cell, text }) =>
      `${cell}「${text}」の担当課は、見出しか位置のはっきりしない欄から読み取りました。担当課が正しいかを確認してください。`,
    "name-from-line": ({ cell, text }) =>
      `${cell}「${text}」には見出しがありませんが、表のすぐ上か左上にあるため、指標の名称として読み取りました。違う場合は、名称に「指標名」と見出しを付けてください。`,
    "baselines-doubtful": ({ cell, text }) =>
      `${cell}「${text}」は基準値として読み取りましたが、同じ指標の基準値が複数の年度にあります。目標や実績でないかを確認し、必要なら「読み取り方を教える」で直してください。`,
    "correction-without-effect": ({ cell, text }) =>
      `${cell}「${text}」について教えられた読み取り方は、この様式では使えませんでした。指定したセルと内容が正しいかを確認し、不要なら「読み取り方を教える」の一覧から削除してください。`,
    "word-without-effect": ({ cell, text }) =>
      `教えられた言葉「${text}」は、シート「${cell}」をはじめ、このブックのどの見出しにも使われていませんでした。見出しの書き方と同じかを確認し、不要なら「読み取り方を教える」の一覧から削除してください。`,
    "use-doubtful": ({ cell, text }) =>
      `${cell}「${text}」は、記述や率、見出しなどとして扱い、目標・実績・評価・名称には使っていません。値や名称である場合は、「読み取り方を教える」で見出しの語の意味を教えてください。`,
    "actuals-doubtful": ({ cell, text }) =>
      `${cell}「${text}」の欄の値は実績として読み取りましたが、いつの実績かがはっきりしません。基準値や目標でないかを確認し、必要なら「読み取り方を教える」で直してください。`,
    "name-doubtful": ({ cell, text }) =>
      `${cell}「${text}」を指標の名称として読み取りましたが、名称らしくありません。名称の欄を確認し、必要なら「読み取り方を教える」で直してください。`,
    "value-shared": ({ cell, text }) =>
      `${cell}「${text}」は、同じ様式にあるすべての指標に共通の値として読み取りました。1つの指標だけの値である場合は、その指標の行に記入してください。`,
    "report-copy": ({ cell }) =>
      `シート「${cell}」は、作成した集計シートの写しのため、読み取りの対象にしていません。`,
    "value-without-name": ({ cell, text }) =>
      `${cell}「${text}」は、どの指標の値か分からないため、使っていません。指標や取組の名称と、その見出しを確認してください。`,
  },
  preview: {
    title: (sheet) => `シート「${sheet}」の読み取り`,
    legend: "色と模様の意味",
    uses: {
      label: "見出し",
      field: "取組・指標・所管課など",
      baseline: "基準値",
      target: "目標",
      actual: "実績",
      status: "自己評価",
      narrative: "記述",
      summary: "集計",
      "left-out": "表ではない（指定）",
      "not-understood": "読み取れなかったセル",
    },
  },
  profile: {
    unusable: (faults) =>
      `読み取り方の設定を使えません（${faults}）。設定のファイルを確かめるか、ブックの設定を消してください。`,
    fault: (place, expected) => `「${place}」は${expected}である必要があります`,
    expected: {
      object: "項目の組",
      list: "一覧",
      text: "空でない文字",
      number: "整数",
      "format-1": "1",
      "known-word": "決められた語",
    },
    refusals: {
      "sheet-gone":
        "指定されたシートがありません。もう一度読み取ってから、セルを選び直してください。",
      "no-shape":
        "このシートには見出しが少なく、同じ様式かどうかを見分けられません。見出しの語の意味を教えてください。",
      "no-anchor":
        "選んだセルの位置を示す見出しが近くに見つかりません。見出しの語の意味を教えるか、見出しを含む表のセルを選んでください。",
      "no-word": "選んだセルに言葉がありません。見出しの語が入っているセルを選んでください。",
    },
  },
  fields: {
    name: "指標名",
    initiative: "取組名",
    department: "担当課",
    unit: "単位",
    number: "番号",
    goal: "基本目標",
  },
  arrangement: (upper, lower) => `上の行が${upper}、下の行が${lower}`,
};

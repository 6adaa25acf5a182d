import type { CliWords } from "./cli-words";

export const ja: CliWords = {
  usage: `使い方:
  shinchoku scan   ファイル... [--json] [--profile ファイル]
  shinchoku check  ファイル... [--json] [--as-of 年-月-日] [--preset 方式] [--settings ファイル] [--profile ファイル] [--fail-on error|warning|never]
                  [--department 課名] [--sheet シート名] [--file ファイル名] [--rule 検証項目] [--group 区分]
                  [--fix -o 出力.xlsx [--overwrite]]
  shinchoku report ファイル... -o 出力.xlsx [--into ファイル] [--keep-as 名前] [--csv 一覧.csv] [--json] [--as-of 年-月-日] [--preset 方式] [--settings ファイル] [--profile ファイル]
                  [--sheets シート,シート...] [--title 題名] [--logo-line 団体名] [--paper A4|A3] [--orientation landscape|portrait] [--live-formulas]
  shinchoku mark   ファイル -o 出力.xlsx [--json] [--as-of 年-月-日] [--preset 方式] [--settings ファイル] [--profile ファイル]
  shinchoku unmark ファイル -o 出力.xlsx [--json]

  scan    指標の表を読み取り、読み取った内容を表示します。
  check   目標と実績を照らし合わせ、判定と指摘事項を表示します。
          --department などで、課・シート・ファイル・検証項目・区分を絞り込めます（繰り返し指定できます）。
          --fix を付けると、書き方だけを直せる指摘（全角の数字など）のセルを直した写しを作ります。
          --overwrite を付けたときに限り、入力のファイルを出力先にできます。
  report  集計シートを加えたブックの写しを作ります。元のブックは変更しません。
          --sheets は出力するシートと順番（summary、attention、changes、departments、indicators、findings、methods、record）、--title は題名、--paper は用紙を選びます。
          --live-formulas は、元のセルが数値のときに、値の代わりに元のセルを参照する数式を書きます。
          --csv は指標の一覧を CSV（UTF-8、BOM付き）でも書き出します。-o を付けないと CSV だけを作ります。
          --keep-as は、会議用に今の集計シートの写し（凍結コピー）を「名前 進捗総括」などのシートとして残します。
          写しは次回以降も変わらず、次回の報告の「変更点」は、この写しの時点と比べます。
  mark    指摘のあるセルに塗りつぶしで印を付けたブックの写しを作ります。
  unmark  mark で付けた印を消し、元の塗りつぶしに戻したブックの写しを作ります。
  --settings 設定のファイルを使います。指定しないときは、最初のブックに保存された設定を使います。
  --preset   判定方式を選びます（設定の方式より優先します）。
  --profile  教えた読み取り方のファイルを使います。指定しないときは、各ブックに保存されたものを使います。

終了状態: 0 完了／1 指摘あり（--fail-on 以上。承知済みの指摘は数えません）／2 使い方の誤り／3 読み取れない入力あり（ほかの入力は処理済み）`,
  unknownCommand: (command) => `「${command}」という命令はありません。`,
  unknownOption: (detail) => `指定の書き方が正しくありません（${detail}）。`,
  noFiles: "読み取るファイルを指定してください。",
  onlyOneFile: "この命令で指定できるファイルは1つです。",
  marked: (path, cells) => `「${path}」を作成し、${cells}セルに印を付けました。`,
  unmarked: (path, cells) => `「${path}」を作成し、${cells}セルの塗りつぶしを元に戻しました。`,
  noOutputOfCopy: "写しの出力先を -o で指定してください。",
  noOutput: "出力するファイルを -o（CSV だけなら --csv）で指定してください。",
  outputIsInput: (path) =>
    `出力先「${path}」は入力のファイルです。元のブックを残すため、別の名前を指定してください。`,
  outputWithoutFix: "check の -o と --overwrite は、--fix と一緒に指定してください。",
  fixOneFile: "--fix で直せるのは一度に1つのファイルです。ファイルを1つだけ指定してください。",
  fixedCell: (cell, from, to) => `直しました ${cell} ${from} → ${to}`,
  fixedIn: (path, count) => `${count}セルを直したブックを「${path}」に書き込みました。`,
  intoUnknown: (path) => `--into の「${path}」が入力のファイルにありません。`,
  badDate: (text) => `基準日「${text}」は日付ではありません。2022-03-31 のように指定してください。`,
  badFailOn: (text) =>
    `--fail-on の「${text}」は使えません。error、warning、never のいずれかを指定してください。`,
  badProfile: (path, reason) => `読み取り方の設定のファイル「${path}」を使えません。${reason}`,
  unknownRule: (id) => `検証項目「${id}」はありません。`,
  unknownGroup: (group, known) =>
    `--group の「${group}」は使えません。${known.join("、")} のいずれかを指定してください。`,
  nothingSelected:
    "指定した課・シート・ファイルに当てはまる指標がありません。名前を確認してください。",
  badSettings: (path, reason) => `設定ファイル「${path}」を使えません。${reason}`,
  knownPresets: (ids) =>
    `次のいずれか、または設定ファイルの presets に書いた名前を指定してください: ${ids.join("、")}`,
  reading: (file, count, total) => `読み取り中 ${count}/${total} ${file}`,
  nothingWritten: "読み取れたブックがないため、何も書き込みませんでした。",
  unexpected: (detail) =>
    `予期しない誤りが起きたため、処理を中止しました（${detail}）。元のファイルは変更していません。`,
  written: (path, sheets) => `「${path}」に書き込みました（${sheets}）。`,
  csvWritten: (path) => `指標の一覧を「${path}」に書き込みました。`,
  workbook: (file, indicators, notes) => `${file}: 指標 ${indicators}件、読み取りの注意 ${notes}件`,
  alsoAt: (cells) => `同じ読み方をした箇所（${cells.length}）：${cells.join("、")}`,
  howToAnswer:
    "「?」は、読み方が一つに決まらない箇所です。「*」の読み方を採りました。違う場合は、ブックをExcelの作業ウィンドウかブラウザー用の画面で開き、「読み方の確認」で答えてください。答えはブックに保存されます。「ほかのブックで使う」で写し取った内容は、--profile のファイルとしても使えます。",
  asOf: (date) => `基準日 ${date}`,
  noFindings: "指摘事項はありません。",
};

import { fireEvent, render, screen } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { LanguageRoot, StepPanels, useReport, type SaveResult } from "../../../src/ui";
import { aLedger } from "../support/a-ledger";
import { unfold } from "../support/open-panels";

const SAVE: SaveResult = {
  nameFor: (file) => file,
  save: () => undefined,
  saveText: () => undefined,
};

const SOURCES = [{ file: aLedger().file, host: inMemoryHost(aLedger()) }];

/** The panels over copies of files as in the page, or over the open workbook as in the pane. */
function Panels({ inCopy }: { readonly inCopy: boolean }) {
  const session = useReport({
    sources: SOURCES,
    today: { year: 2022, month: 3, day: 31 },
    locale: "ja",
  });
  return (
    <StepPanels
      session={session}
      showCell={() => undefined}
      askPointed={async () => null}
      {...(inCopy && { removeFile: () => undefined, saveResult: SAVE })}
    />
  );
}

const STEPS: readonly (readonly [step: RegExp, heading: string | null])[] = [
  [/読み取り/, "読み取り方を教える"],
  [/確認/, "検証項目の設定"],
  [/判定/, null],
  [/書き出し/, "出力の設定"],
];

test.each([
  { inCopy: true, where: /ダウンロードする/, nowhere: /上書き保存/ },
  { inCopy: false, where: /上書き保存/, nowhere: /ダウンロードする/ },
])("each step says where what people decide is kept (in a copy: $inCopy)", async (wanted) => {
  render(
    <LanguageRoot initialLocale="ja">
      <Panels inCopy={wanted.inCopy} />
    </LanguageRoot>,
  );
  await screen.findByText("読み取った指標");
  for (const [step, heading] of STEPS) {
    fireEvent.click(screen.getByRole("tab", { name: step }));
    if (heading !== null) unfold(heading);
    expect(screen.getAllByText(wanted.where).length).toBeGreaterThan(0);
    expect(screen.queryAllByText(wanted.nowhere)).toEqual([]);
  }
});

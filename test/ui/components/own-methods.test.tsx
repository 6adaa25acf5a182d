import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { aLedger } from "../support/a-ledger";
import { openPanels, settingsIn, unfold } from "../support/open-panels";

const JUDGING = /判定/;

const OURS = {
  id: "our-city",
  name: "本市の基準",
  grades: [
    { verdict: "on-track", label: "良", when: [{ figure: "attainment", of: "final", from: 0.5 }] },
    { verdict: "behind", label: "否" },
  ],
};

const methodSelect = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "判定方式" });
const verdicts = () => within(screen.getByRole("list", { name: "判定" }));

const type = (into: HTMLElement, value: string): void => {
  fireEvent.change(into, { target: { value } });
};

/** A field of the form by its name, and which of several, those of classes from the best to the rest. */
function field(name: string | RegExp, place = 0): HTMLElement {
  const found = within(screen.getByRole("form")).getAllByRole("textbox", { name })[place];
  if (!found) throw new Error(`No field ${name} at ${place}.`);
  return found;
}

function makeFrom(method: string): void {
  unfold("独自の判定方式を作る");
  fireEvent.click(screen.getByRole("button", { name: `「${method}」をもとに作る` }));
}

function paste(text: string): void {
  unfold("独自の判定方式を作る");
  unfold("ほかのブックの方式を取り込む");
  type(screen.getByRole("textbox", { name: "ほかのブックから写し取った方式（JSON）" }), text);
  fireEvent.click(screen.getByRole("button", { name: "取り込む" }));
}

test("a method is made from the chosen one by its words and numbers, judged by and kept", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(JUDGING, host);
  makeFrom("進み具合");
  type(field("方式の名称", 0), "本市の基準");
  type(field("区分の呼び名", 2), "概ね順調");
  type(field(/目安に対する進み/, 1), "40");
  fireEvent.click(screen.getByRole("button", { name: "保存して、この方式で判定する" }));
  expect(
    screen.getByText("判定方式「本市の基準」を保存し、この方式で判定し直しました。"),
  ).toBeTruthy();
  expect(methodSelect().selectedOptions[0]?.textContent).toBe("本市の基準");
  expect(verdicts().getByText("概ね順調")).toBeTruthy();
  expect(
    screen.getByText(
      "達成率（最終目標）が100％以上で「達成」、目安に対する進み（その年度の目安）が90％以上で「順調」、目安に対する進み（その年度の目安）が40％以上で「概ね順調」、それ以外は「遅れている」",
    ),
  ).toBeTruthy();
  await waitFor(async () =>
    expect(await settingsIn(host)).toMatchObject({
      preset: "own-1",
      presets: [{ id: "own-1", basedOn: "pace" }],
    }),
  );
});

test("what is left blank or is no number keeps the form from being saved", async () => {
  await openPanels(JUDGING, inMemoryHost(aLedger()));
  makeFrom("進み具合");
  const save = screen.getByRole<HTMLButtonElement>("button", {
    name: "保存して、この方式で判定する",
  });
  type(field(/目安に対する進み/, 0), "九割");
  expect(screen.getByText("数値を入力してください。")).toBeTruthy();
  expect(save.disabled).toBe(true);
  type(field(/目安に対する進み/, 0), "80");
  expect(save.disabled).toBe(false);
});

test("classes out of order are refused in a sentence, and the form stays", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(JUDGING, host);
  makeFrom("進み具合");
  type(field(/目安に対する進み/, 1), "95");
  fireEvent.click(screen.getByRole("button", { name: "保存して、この方式で判定する" }));
  expect(screen.getByText(/区分は良いものから順に並べてください。/)).toBeTruthy();
  expect(screen.getByRole("form")).toBeTruthy();
  expect(await settingsIn(host)).toBeNull();
});

test("a method from elsewhere is taken over as text, handed on, changed and deleted", async () => {
  const host = inMemoryHost(aLedger());
  await openPanels(JUDGING, host);
  paste(JSON.stringify(OURS));
  expect(verdicts().getByText("良")).toBeTruthy();

  unfold("すべての設定（JSON）");
  const json = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "すべての設定（JSON）" });
  expect(JSON.parse(json.value)).toMatchObject({ id: "our-city", basedOn: "pace" });
  type(json, json.value.replace('"from": 0.5', '"from": 0.6'));
  fireEvent.click(screen.getByRole("button", { name: "この内容で置き換える" }));
  expect(verdicts().getByText("否")).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: "削除する" }));
  expect(screen.getByText("判定方式「本市の基準」を削除しました。")).toBeTruthy();
  expect(methodSelect().value).toBe("pace");
  await waitFor(async () => expect(await settingsIn(host)).toBeNull());
});

test.each([
  ["no JSON", "{", /貼り付けた内容を読み取れません。/],
  ["a published id", '{"id":"seki"}', /「seki」は、ほかの判定方式が使っています。/],
  [
    "an unknown entry",
    '{"id":"ours","colour":"red"}',
    /判定方式「ours」の「colour」（preset.colour）は、そこに書ける項目ではありません。/,
  ],
])("%s is told in a sentence, and nothing is kept", async (_what, text, sentence) => {
  const host = inMemoryHost(aLedger());
  await openPanels(JUDGING, host);
  paste(text);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(await settingsIn(host)).toBeNull();
});

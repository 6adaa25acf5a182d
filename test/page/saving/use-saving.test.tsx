import { act, fireEvent, render, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useReducer } from "react";
import { UnsavedNotice } from "../../../src/page/components/UnsavedNotice/UnsavedNotice";
import {
  nothingOpened,
  openWorkbooks,
  type OpenedFile,
} from "../../../src/page/opening/open-workbooks";
import { useSaving, type Saving } from "../../../src/page/saving/use-saving";
import { LanguageRoot } from "../../../src/ui";
import { noteSheet, planOf } from "../../hosts/contract/contract-workbook";

function openSapporo(): OpenedFile {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../samples/sapporo.xlsx")));
  const [file] = openWorkbooks([{ name: "sapporo.xlsx", bytes }], nothingOpened).files;
  if (!file) throw new Error("the sample was not opened");
  return file;
}

/** Shows the notice about a file; `again` draws it anew, as the panels do after each change. */
function show(file: OpenedFile): { readonly saving: () => Saving; readonly again: () => void } {
  const seen: { saving: Saving | null; again: () => void } = {
    saving: null,
    again: () => undefined,
  };
  const Shown = () => {
    seen.saving = useSaving([file]);
    seen.again = useReducer((times: number) => times + 1, 0)[1];
    return <UnsavedNotice files={seen.saving.unsaved} onDownload={seen.saving.download} />;
  };
  render(
    <LanguageRoot initialLocale="ja">
      <Shown />
    </LanguageRoot>,
  );
  return {
    saving: () => {
      if (!seen.saving) throw new Error("nothing is shown");
      return seen.saving;
    },
    again: () => act(() => seen.again()),
  };
}

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (): boolean => {
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
};

const DOWNLOAD = { name: "「sapporo.xlsx」の写しをダウンロード" };

beforeAll(() => {
  Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
});

test.each<[string, (file: OpenedFile) => Promise<unknown>]>([
  ["settings", ({ host }) => host.keep("settings", '{"preset":"seki"}')],
  ["answers and forms", ({ host }) => host.keep("profile", "{}")],
  ["sheets", ({ host }) => host.applyPlan(planOf(noteSheet("summary", "進捗総括", "有")))],
])(
  "%s that are only in the copy are told, and asked for before they are lost",
  async (_, change) => {
    const file = openSapporo();
    const { saving, again } = show(file);
    expect(asksBeforeLeaving()).toBe(false);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();

    await change(file);
    // Also where nothing was drawn since.
    expect(asksBeforeLeaving()).toBe(true);
    again();
    let closed = false;
    act(() => saving().guard([file], () => void (closed = true)));
    expect([closed, saving().loss?.files]).toEqual([false, [file]]);

    fireEvent.click(screen.getByRole("button", DOWNLOAD));
    expect(asksBeforeLeaving()).toBe(false);
    expect(screen.queryByRole("button", DOWNLOAD)).toBeNull();
    act(() => saving().guard([file], () => void (closed = true)));
    expect(closed).toBe(true);
  },
);

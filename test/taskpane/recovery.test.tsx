import { act, render, screen } from "@testing-library/react";
import { HostError } from "../../src/hosts/host-error";
import type { ExcelHost } from "../../src/hosts/excel/excel-host";
import { RecoveryNotice } from "../../src/taskpane/components/Recovery/RecoveryNotice";
import { useRecovery } from "../../src/taskpane/components/Recovery/use-recovery";

type Host = Pick<ExcelHost, "recoverInterruptedWriting">;

function Shown({ host }: { readonly host: Host }) {
  return <RecoveryNotice file="seki.xlsx" recovery={useRecovery(host)} />;
}

test("a writing that stopped half-way is told with what was put right and what to do", async () => {
  const host: Host = {
    recoverInterruptedWriting: async () => ({ removed: 2, renamed: ["進捗総括"] }),
  };
  render(<Shown host={host} />);
  expect(await screen.findByText("前回の書き込みが途中で終わっていました")).toBeTruthy();
  expect(
    screen.getByText(/書きかけのシート2枚を取り除きました。「進捗総括」を元の名前に戻しました。/),
  ).toBeTruthy();
  expect(screen.getByText(/もう一度「集計シートを作成」を押してください。/)).toBeTruthy();
});

test("a workbook that could not be put right is told with the reason", async () => {
  const host: Host = {
    recoverInterruptedWriting: async () => {
      throw new HostError("excel-busy-editing", "seki.xlsx", "editing");
    },
  };
  render(<Shown host={host} />);
  expect(await screen.findByText(/セルを編集中のため/)).toBeTruthy();
});

test("nothing is told where nothing was interrupted", async () => {
  const host: Host = { recoverInterruptedWriting: async () => null };
  const { container } = await act(async () => render(<Shown host={host} />));
  expect(container.textContent).toBe("");
});

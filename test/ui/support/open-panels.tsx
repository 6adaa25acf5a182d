import { fireEvent, render, screen } from "@testing-library/react";
import type { InMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import {
  LanguageRoot,
  StepPanels,
  useReport,
  type AskPointed,
  type WorkbookSource,
} from "../../../src/ui";

const TODAY = { year: 2022, month: 3, day: 31 };

type OpenedProps = {
  readonly sources: readonly WorkbookSource[];
  readonly askPointed: AskPointed;
};

function Opened({ sources, askPointed }: OpenedProps) {
  const session = useReport({ sources, today: TODAY, locale: "ja" });
  return <StepPanels session={session} showCell={() => undefined} askPointed={askPointed} />;
}

/** Opens workbooks on 2022-03-31 and goes to a step; gives what closes them again. */
export const openPanels = (step: RegExp, ...hosts: readonly WorkbookHost[]) =>
  openPanelsBeside(async () => null, step, ...hosts);

/** The same beside a workbook in which the person points at cells. */
export async function openPanelsBeside(
  askPointed: AskPointed,
  step: RegExp,
  ...hosts: readonly WorkbookHost[]
): Promise<() => void> {
  const sources = await Promise.all(
    hosts.map(async (host) => ({ file: (await host.readSnapshot()).file, host })),
  );
  const { unmount } = render(
    <LanguageRoot initialLocale="ja">
      <Opened sources={sources} askPointed={askPointed} />
    </LanguageRoot>,
  );
  await screen.findByText("読み取った指標");
  fireEvent.click(screen.getByRole("tab", { name: step }));
  return unmount;
}

/** Unfolds what is under a heading. */
export function unfold(heading: string): void {
  const details = screen.getByText(heading).closest("details");
  if (!details) throw new Error(`${heading} does not fold`);
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

/** The settings that a workbook keeps; null for none. */
export const settingsIn = async (host: InMemoryHost): Promise<unknown> =>
  JSON.parse((await host.readKept("settings")) ?? "null");

import { useCallback, useRef, useState } from "react";
import { loadSample, type SampleName } from "../../../src/page/opening/samples";
import { failureOf, type UnreadableFile } from "../../../src/ui";
import { BootedExcel } from "../../boot/booted-excel";
import { loadWorkbook } from "../../file/load-workbook";
import { LTSC_2021, type Profile } from "../../profiles";
import { WatchedExcel } from "./watched-excel";

/** An Excel with a workbook; `key` is another for each, so that the add-in starts anew in it. */
export type OpenedExcel = {
  readonly key: number;
  readonly excel: WatchedExcel;
  readonly booted: BootedExcel;
  /** The sample that the workbook is; null for a file of the person's own. */
  readonly sample: SampleName | null;
};

export type ExcelOpening = {
  readonly profile: Profile;
  readonly opened: OpenedExcel | null;
  /** Why the file that was chosen last could not be opened. */
  readonly unreadable: UnreadableFile | null;
  readonly openSample: (name: SampleName) => void;
  readonly openFile: (file: File) => void;
  /** Opens the workbook, as it is now, in another Excel. */
  readonly useProfile: (profile: Profile) => void;
};

type Choice = {
  readonly name: string;
  readonly sample: SampleName | null;
  readonly read: () => Promise<Uint8Array>;
};

/** The Excel on the page, and the ways to another. */
export function useOpenedExcel(): ExcelOpening {
  const [profile, setProfile] = useState<Profile>(LTSC_2021);
  const [opened, setOpened] = useState<OpenedExcel | null>(null);
  const [unreadable, setUnreadable] = useState<UnreadableFile | null>(null);
  const latest = useRef(0);
  // Opening a file goes on through a change of profile, and ends in the one that is chosen then.
  const chosenProfile = useRef(profile);

  const start = useCallback((excel: WatchedExcel, sample: SampleName | null) => {
    latest.current += 1;
    setOpened({ key: latest.current, excel, booted: new BootedExcel(excel), sample });
    setUnreadable(null);
  }, []);
  const open = useCallback(
    async ({ name, sample, read }: Choice) => {
      latest.current += 1;
      const mine = latest.current;
      try {
        const workbook = loadWorkbook(name, await read());
        if (latest.current === mine) {
          start(new WatchedExcel(workbook, chosenProfile.current), sample);
        }
      } catch (error) {
        if (latest.current === mine) setUnreadable({ file: name, ...failureOf(error) });
      }
    },
    [start],
  );
  return {
    profile,
    opened,
    unreadable,
    openSample: useCallback(
      (name) => void open({ name, sample: name, read: () => loadSample(name) }),
      [open],
    ),
    openFile: useCallback(
      (file) =>
        void open({
          name: file.name,
          sample: null,
          read: async () => new Uint8Array(await file.arrayBuffer()),
        }),
      [open],
    ),
    useProfile: (chosen) => {
      chosenProfile.current = chosen;
      setProfile(chosen);
      if (opened) start(new WatchedExcel(opened.excel.workbook, chosen), opened.sample);
    },
  };
}

import { useCallback, useRef, useState } from "react";
import { nothingOpened, openWorkbooks, type NamedBytes, type Opened } from "./open-workbooks";
import { loadSample, type SampleName } from "./samples";

export type OpenedFiles = Opened & {
  /** The sample that is open; null where people opened files of their own. */
  readonly sample: SampleName | null;
  readonly openSample: (name: SampleName) => void;
  /** Opens files in place of those that are open. */
  readonly openFiles: (files: readonly File[]) => void;
  /** Opens files beside those that are open. */
  readonly addFiles: (files: readonly File[]) => void;
  readonly remove: (file: string) => void;
};

type State = Opened & { readonly sample: SampleName | null };

/** The workbooks that the page has open. */
export function useOpenedFiles(): OpenedFiles {
  const [state, setState] = useState<State>({ ...nothingOpened, sample: null });
  const latest = useRef(0);

  /** Only the last request counts: a slow file must not come up after one that was opened later. */
  const open = useCallback(
    async (named: readonly NamedBytes[], beside: Opened, sample: SampleName | null) => {
      const request = (latest.current += 1);
      const opened = await openWorkbooks(named, beside);
      if (request === latest.current) setState({ ...opened, sample });
    },
    [],
  );

  return {
    ...state,
    openSample: useCallback(
      (name) => void open([{ name, read: () => loadSample(name) }], nothingOpened, name),
      [open],
    ),
    openFiles: useCallback(
      (files) => void open(files.map(namedBytes), nothingOpened, null),
      [open],
    ),
    addFiles: useCallback((files) => void open(files.map(namedBytes), state, null), [open, state]),
    remove: useCallback(
      (file) =>
        setState((current) => ({
          ...current,
          files: current.files.filter((open) => open.file !== file),
          sample: null,
        })),
      [],
    ),
  };
}

const namedBytes = (file: File): NamedBytes => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

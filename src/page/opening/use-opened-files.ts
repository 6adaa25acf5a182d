import { useCallback, useRef, useState } from "react";
import {
  nothingOpened,
  openWorkbooks,
  readFiles,
  type NamedBytes,
  type Opened,
} from "./open-workbooks";
import { loadSample, type SampleName } from "./samples";

export type OpenedFiles = Opened & {
  /** The sample that is open; null where people opened files of their own. */
  readonly sample: SampleName | null;
  readonly openSample: (name: SampleName) => void;
  /** Opens files in place of those that are open; these stay where none of the files can be opened. */
  readonly openFiles: (files: readonly File[]) => void;
  /** Opens files beside those that are open. */
  readonly addFiles: (files: readonly File[]) => void;
  readonly remove: (file: string) => void;
};

type State = Opened & { readonly sample: SampleName | null };

const nothing: State = { ...nothingOpened, sample: null };

/** The workbooks that the page has open. */
export function useOpenedFiles(): OpenedFiles {
  const [state, setState] = useState(nothing);
  // What is open now, for requests that end after a later one has begun.
  const held = useRef(nothing);
  const latest = useRef(0);
  const opening = useRef<Promise<void>>(Promise.resolve());

  const hold = useCallback((next: State) => {
    held.current = next;
    setState(next);
  }, []);

  /** Only the last request counts: a slow file must not come up after one that was opened later. */
  const replace = useCallback(
    (named: readonly NamedBytes[], sample: SampleName | null) => {
      const request = (latest.current += 1);
      opening.current = readFiles(named).then((read) => {
        if (request !== latest.current) return;
        const opened = openWorkbooks(read, nothingOpened);
        const isAny = opened.files.length > 0;
        hold(isAny ? { ...opened, sample } : { ...held.current, unreadable: opened.unreadable });
      });
    },
    [hold],
  );

  /** Waits for what is being opened, so as to come beside it. */
  const add = useCallback(
    (named: readonly NamedBytes[]) => {
      const request = latest.current;
      opening.current = Promise.all([readFiles(named), opening.current]).then(([read]) => {
        if (request !== latest.current) return;
        hold({ ...openWorkbooks(read, held.current), sample: null });
      });
    },
    [hold],
  );

  return {
    ...state,
    openSample: useCallback(
      (name) => replace([{ name, read: () => loadSample(name) }], name),
      [replace],
    ),
    openFiles: useCallback((files) => replace(files.map(namedBytes), null), [replace]),
    addFiles: useCallback((files) => add(files.map(namedBytes)), [add]),
    remove: useCallback(
      (file) => {
        const files = held.current.files.filter((open) => open.file !== file);
        hold({ ...held.current, files, sample: null });
      },
      [hold],
    ),
  };
}

const namedBytes = (file: File): NamedBytes => ({
  name: file.name,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

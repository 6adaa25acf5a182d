import { Button, Select, useRestoreFocusTarget } from "@fluentui/react-components";
import { useRef } from "react";
import { SAMPLE_NAMES } from "../../opening/samples";
import type { OpenedFiles } from "../../opening/use-opened-files";
import { usePageWords } from "../../words/use-page-words";

/** The ways to bring workbooks onto the page, other than dropping them. */
export function OpenMenu({ opened }: { readonly opened: OpenedFiles }) {
  const words = usePageWords();
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Select
        {...restoreFocus}
        size="small"
        aria-label={words.samples.label}
        value={opened.sample ?? ""}
        onChange={(_event, { value }) => {
          const chosen = SAMPLE_NAMES.find((name) => name === value);
          if (chosen) opened.openSample(chosen);
        }}
      >
        <option value="" disabled>
          {words.samples.choose}
        </option>
        {SAMPLE_NAMES.map((name) => (
          <option key={name} value={name}>
            {words.samples.names[name]}
          </option>
        ))}
      </Select>
      <FileButton label={words.add} appearance="secondary" onFiles={opened.addFiles} />
      <FileButton label={words.open} appearance="primary" onFiles={opened.openFiles} />
    </>
  );
}

type FileButtonProps = {
  readonly label: string;
  readonly appearance: "primary" | "secondary";
  readonly onFiles: (files: readonly File[]) => void;
};

function FileButton({ label, appearance, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Button
        {...restoreFocus}
        size="small"
        appearance={appearance}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that picking the same file again is a change again.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

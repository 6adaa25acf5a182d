import { Button, Select } from "@fluentui/react-components";
import { useRef } from "react";
import { SAMPLE_NAMES } from "../../../../src/page/opening/samples";
import { saveFile } from "../../../../src/page/saving/save-file";
import { usePageWords } from "../../../../src/page/words/use-page-words";
import type { ExcelOpening } from "../../excel/use-opened-excel";
import { PROFILES } from "../../../profiles";
import { useExcelWords } from "../../words/use-excel-words";
import { useOpenBarStyles } from "./OpenBar.styles";

/** The choice of Excel and workbook, and the way to keep the workbook as a file. */
export function OpenBar({ opening }: { readonly opening: ExcelOpening }) {
  const words = useExcelWords();
  const excel = opening.opened?.excel;
  return (
    <>
      <ProfileSelect opening={opening} />
      <SampleSelect opening={opening} />
      <FileButton onFile={opening.openFile} />
      <Button
        size="small"
        appearance="primary"
        disabled={!excel}
        onClick={() => excel && saveFile(excel.workbook.name, excel.save())}
      >
        {words.save}
      </Button>
    </>
  );
}

function ProfileSelect({ opening }: { readonly opening: ExcelOpening }) {
  const styles = useOpenBarStyles();
  const words = useExcelWords();
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={words.profile}
      value={opening.profile.name}
      onChange={(_event, { value }) => {
        const chosen = PROFILES.find(({ name }) => name === value);
        if (chosen) opening.useProfile(chosen);
      }}
    >
      {PROFILES.map(({ name, platform }) => (
        <option key={name} value={name}>
          {platform === "Web" ? words.onTheWeb : name}
        </option>
      ))}
    </Select>
  );
}

function SampleSelect({ opening }: { readonly opening: ExcelOpening }) {
  const styles = useOpenBarStyles();
  const { samples } = usePageWords();
  const words = useExcelWords();
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={samples.label}
      value={opening.opened?.sample ?? ""}
      onChange={(_event, { value }) => {
        const chosen = SAMPLE_NAMES.find((name) => name === value);
        if (chosen) opening.openSample(chosen);
      }}
    >
      <option value="" disabled>
        {opening.opened ? words.ownFile : samples.choose}
      </option>
      {SAMPLE_NAMES.map((name) => (
        <option key={name} value={name}>
          {samples.names[name]}
        </option>
      ))}
    </Select>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useExcelWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // Emptied, so that picking the same file again is a change again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo } from "react";
import { indicatorsCsv } from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { DownloadIcon } from "../DownloadIcon/DownloadIcon";
import { LazySection } from "../Section/Section";
import type { SaveResult } from "../SaveButton/SaveButton";
import { useCsvSectionStyles } from "./CsvSection.styles";

export type CsvSectionProps = {
  readonly session: ReportSession;
  readonly saveResult: SaveResult | undefined;
};

/**
 * The list of indicators as CSV: a file to save where the root can hand files over, else a text to copy, since some panes
 * of Excel (on the Mac) drop downloads without a word.
 */
export function CsvSection(props: CsvSectionProps) {
  const { output } = useLanguage().words;
  return <LazySection heading={output.csv.heading}>{() => <Csv {...props} />}</LazySection>;
}

function Csv({ session, saveResult }: CsvSectionProps) {
  const styles = useCsvSectionStyles();
  const { locale, words } = useLanguage();
  const { csv: csvWords } = words.output;
  const { report, settings, into } = session;
  const csv = useMemo(
    () => (report ? indicatorsCsv(report, { locale, layout: settings.report }) : ""),
    [report, locale, settings.report],
  );
  const name = (into ?? "").replace(/(\.[^.]*)?$/, ".csv");
  return (
    <div className={styles.root}>
      <p className={styles.note}>{csvWords.hint}</p>
      {saveResult ? (
        <Button icon={<DownloadIcon />} onClick={() => saveResult.saveText(name, csv)}>
          {csvWords.save(name)}
        </Button>
      ) : (
        <Field label={csvWords.text} hint={csvWords.copyHint}>
          <Textarea
            readOnly
            resize="vertical"
            value={csv.replace(/^\uFEFF/, "")}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      )}
    </div>
  );
}

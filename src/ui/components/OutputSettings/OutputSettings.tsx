import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import {
  choosableColumns,
  ORIENTATIONS,
  PAPERS,
  REPORT_PURPOSES,
  type ReportPurpose,
  type ReportSettings,
} from "../../../core";
import { useLanguage } from "../../language/language";
import type { ReportSession } from "../../session/use-report";
import { KeptWhere } from "../KeptWhere/KeptWhere";
import { FoldedSection, LazyDetails } from "../Section/Section";
import { CommittedText } from "./CommittedText";
import { OrderedChoice } from "./OrderedChoice";
import { useOutputSettingsStyles } from "./OutputSettings.styles";
import { withColumns, withReport, type ReportChange } from "./with-report";

export type OutputSettingsProps = {
  readonly session: ReportSession;
  /** Whether what is kept goes into a copy that people download. */
  readonly inCopy: boolean;
};

/** How sheets are made: which, in which order, with which columns, under which title, on which paper. */
export function OutputSettings({ session, inCopy }: OutputSettingsProps) {
  const styles = useOutputSettingsStyles();
  const { output } = useLanguage().words;
  const { settings, changeSettings, busy } = session;
  const change = (next: ReportChange): void => void changeSettings(withReport(settings, next));
  const parts = { report: settings.report ?? {}, disabled: busy !== null, change };
  return (
    <FoldedSection heading={output.heading}>
      <div className={styles.root}>
        <KeptWhere inCopy={inCopy} />
        <Words {...parts} />
        <Page {...parts} />
        <Sheets {...parts} />
        <Columns {...parts} />
        <LiveFormulas {...parts} />
        <Button
          className={styles.action}
          size="small"
          disabled={busy !== null || !settings.report}
          onClick={() => change(null)}
        >
          {output.reset}
        </Button>
      </div>
    </FoldedSection>
  );
}

type PartProps = {
  readonly report: ReportSettings;
  readonly disabled: boolean;
  readonly change: (next: ReportChange) => void;
};

function Words({ report, disabled, change }: PartProps) {
  const { output } = useLanguage().words;
  return (
    <>
      <CommittedText
        label={output.title}
        hint={output.titleHint}
        value={report.title ?? ""}
        disabled={disabled}
        onCommit={(title) => change({ title })}
      />
      <CommittedText
        label={output.logoLine}
        hint={output.logoLineHint}
        value={report.logoLine ?? ""}
        disabled={disabled}
        onCommit={(logoLine) => change({ logoLine })}
      />
    </>
  );
}

function Page({ report, disabled, change }: PartProps) {
  const styles = useOutputSettingsStyles();
  const { output } = useLanguage().words;
  return (
    <div className={styles.pair}>
      <Field label={output.paper}>
        <Select
          value={report.paper ?? PAPERS[0]}
          disabled={disabled}
          onChange={(_event, { value }) =>
            change({ paper: value === PAPERS[0] ? undefined : value })
          }
        >
          {PAPERS.map((paper) => (
            <option key={paper}>{paper}</option>
          ))}
        </Select>
      </Field>
      <Field label={output.orientation}>
        <Select
          value={report.orientation ?? ORIENTATIONS[0]}
          disabled={disabled}
          onChange={(_event, { value }) =>
            change({ orientation: value === ORIENTATIONS[0] ? undefined : value })
          }
        >
          {ORIENTATIONS.map((orientation) => (
            <option key={orientation} value={orientation}>
              {output.orientations[orientation]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function LiveFormulas({ report, disabled, change }: PartProps) {
  const styles = useOutputSettingsStyles();
  const { output } = useLanguage().words;
  const isLive = report.liveFormulas ?? false;
  return (
    <div>
      <Checkbox
        label={output.liveFormulas}
        checked={isLive}
        disabled={disabled}
        onChange={() => change({ liveFormulas: isLive ? undefined : true })}
      />
      <p className={styles.note}>{output.liveFormulasHint}</p>
    </div>
  );
}

function Sheets({ report, disabled, change }: PartProps) {
  const styles = useOutputSettingsStyles();
  const { words, messages } = useLanguage();
  const { names } = messages.sheets;
  return (
    <>
      <h4 className={styles.heading}>{words.output.sheets}</h4>
      <OrderedChoice
        label={words.output.sheets}
        items={REPORT_PURPOSES.map((id) => ({ id, name: names[id] }))}
        chosen={report.sheets ?? null}
        disabled={disabled}
        onChange={(sheets) => change({ sheets: sheets ?? undefined })}
      />
      <p className={styles.note}>{words.output.sheetsHint}</p>
    </>
  );
}

function Columns(props: PartProps) {
  const styles = useOutputSettingsStyles();
  const { words, messages } = useLanguage();
  const sheets = props.report.sheets ?? REPORT_PURPOSES;
  return (
    <>
      {sheets
        .filter((sheet) => choosableColumns(sheet, messages).length > 0)
        .map((sheet) => (
          <LazyDetails
            key={sheet}
            summaryClassName={styles.summary}
            heading={words.output.columns(messages.sheets.names[sheet])}
          >
            {() => <SheetColumns {...props} sheet={sheet} />}
          </LazyDetails>
        ))}
      <p className={styles.note}>{words.output.columnsHint}</p>
    </>
  );
}

function SheetColumns({
  report,
  disabled,
  change,
  sheet,
}: PartProps & { readonly sheet: ReportPurpose }) {
  const { words, messages } = useLanguage();
  return (
    <OrderedChoice
      label={words.output.columns(messages.sheets.names[sheet])}
      items={choosableColumns(sheet, messages).map(({ id, header }) => ({ id, name: header }))}
      chosen={report.columns?.[sheet] ?? null}
      disabled={disabled}
      onChange={(chosen) => change({ columns: withColumns(report, sheet, chosen) })}
    />
  );
}

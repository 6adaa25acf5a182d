import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../core";
import { countOpen } from "../../findings/group-findings";
import { useLanguage } from "../../language/language";
import { useAskPointed } from "../../places/pointed-cells";
import { departmentsIn, EVERYTHING, scopeKey, type CheckScope } from "../../session/check-scope";
import type { ReportSession } from "../../session/use-report";
import { useScopeSelectStyles } from "./ScopeSelect.styles";

export type ScopeSelectProps = {
  readonly session: Pick<ReportSession, "scope" | "chooseScope" | "listed">;
  /** Of everything. */
  readonly report: CheckReport;
};

/** Chooses what to look at: everything, the sheet before one's eyes, or a department. */
export function ScopeSelect({ session, report }: ScopeSelectProps) {
  const styles = useScopeSelectStyles();
  const { words } = useLanguage();
  const askPointed = useAskPointed();
  const [isUnknown, setUnknown] = useState(false);
  const { scope, chooseScope, listed } = session;
  const departments = departmentsIn(report).map((department): CheckScope => ({
    kind: "department",
    department,
  }));
  const chooseSheet = async (): Promise<void> => {
    const pointed = await askPointed().catch(() => null);
    setUnknown(!pointed);
    if (pointed) chooseScope({ kind: "sheet", file: pointed.file, sheet: pointed.sheet });
  };
  const choose = (key: string): void => {
    if (key === "sheet") return void chooseSheet();
    setUnknown(false);
    chooseScope(departments.find((each) => scopeKey(each) === key) ?? EVERYTHING);
  };
  return (
    <div className={styles.root}>
      <Field
        label={words.scope.label}
        size="small"
        validationState={isUnknown ? "warning" : "none"}
        validationMessage={isUnknown ? words.scope.noSheet : null}
      >
        <Select
          size="small"
          value={scopeKey(scope)}
          onChange={(_event, { value }) => choose(value)}
        >
          <ScopeOptions departments={departments} />
        </Select>
      </Field>
      {scope.kind === "sheet" && (
        <div className={styles.sheet}>
          <span className={styles.note}>
            {words.scope.shown(report.workbooks.length > 1 ? scope.file : null, scope.sheet)}
          </span>
          <Button size="small" onClick={() => void chooseSheet()}>
            {words.scope.followSheet}
          </Button>
        </div>
      )}
      {scope.kind !== "everything" && listed && (
        <p className={styles.note}>
          {words.scope.count(countOpen(listed.findings), countOpen(report.findings))}
        </p>
      )}
    </div>
  );
}

function ScopeOptions({ departments }: { readonly departments: readonly CheckScope[] }) {
  const { words } = useLanguage();
  return (
    <>
      <option value="everything">{words.scope.everything}</option>
      <option value="sheet">{words.scope.sheet}</option>
      <optgroup label={words.scope.departments}>
        {departments.map((each) => (
          <option key={scopeKey(each)} value={scopeKey(each)}>
            {each.kind === "department" ? (each.department ?? words.scope.noDepartment) : null}
          </option>
        ))}
      </optgroup>
    </>
  );
}

import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../../core";
import type { ReportSession } from "../../session/use-report";

const useStyles = makeStyles({
  root: { alignSelf: "start", margin: "4px 0", textAlign: "left", maxWidth: "100%" },
});

export type FixButtonProps = {
  readonly finding: Finding;
  readonly session: Pick<ReportSession, "fixing" | "busy">;
};

/** Puts the cell of a finding right, and says what that does; nothing where it takes a person to know. */
export function FixButton({ finding, session: { fixing, busy } }: FixButtonProps) {
  const styles = useStyles();
  const fix = fixing.fixes.get(finding);
  if (!fix) return null;
  return (
    <Button
      size="small"
      className={styles.root}
      disabled={busy !== null}
      onClick={() => void fixing.fix(finding.file, [fix])}
    >
      {fix.label}
    </Button>
  );
}

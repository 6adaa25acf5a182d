import { makeStyles, tokens } from "@fluentui/react-components";

export const useKeepCopySectionStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

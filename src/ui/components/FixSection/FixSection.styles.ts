import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixSectionStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", width: "fit-content", fontWeight: tokens.fontWeightSemibold },
  batch: { alignSelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  cell: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  contents: { display: "flex", flexDirection: "column", minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useTeachingStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  entries: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "4px" },
  entry: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

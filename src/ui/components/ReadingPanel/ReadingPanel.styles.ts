import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadingPanelStyles = makeStyles({
  workbooks: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  summary: {
    display: "grid",
    gridTemplateColumns: "1fr 4em minmax(6em, auto)",
    gap: tokens.spacingHorizontalS,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkbookRowStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  facts: { minWidth: 0 },
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { color: tokens.colorNeutralForeground2 },
});

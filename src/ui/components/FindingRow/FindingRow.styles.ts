import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingRowStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeftWidth: "3px",
    borderLeftStyle: "solid",
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: "#b3261e" },
  warning: { borderLeftColor: "#d99a1c" },
  information: { borderLeftColor: tokens.colorNeutralStroke1 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  rule: { fontWeight: tokens.fontWeightSemibold },
  place: { display: "flex", flexDirection: "column", alignItems: "flex-end", flexShrink: 0 },
  message: { whiteSpace: "pre-line" },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  related: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

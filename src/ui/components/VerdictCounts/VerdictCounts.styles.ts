import { makeStyles, tokens } from "@fluentui/react-components";

const muted = { backgroundColor: tokens.colorNeutralStroke1 } as const;

export const useVerdictCountsStyles = makeStyles({
  asOf: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
  },
  share: { minWidth: "3px" },
  achieved: { backgroundColor: "#1d7a45" },
  "on-track": { backgroundColor: "#6db38a" },
  "slightly-behind": { backgroundColor: "#e3ac3c" },
  behind: { backgroundColor: "#b3402f" },
  "not-due": muted,
  "not-reported": { backgroundColor: "#dc9387" },
  "not-judged": muted,
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalS,
  },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { margin: 0 },
  whole: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  count: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: "2px 0",
  },
  number: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useJudgementRowStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  number: { marginRight: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", width: "fit-content" },
  selfRating: { marginTop: "2px" },
  disagrees: {
    marginLeft: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid #8f1d14",
    borderRadius: tokens.borderRadiusMedium,
    color: "#8f1d14",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useRibbonStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "84px" },
  tab: {
    alignSelf: "flex-start",
    marginBottom: "2px",
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: {
    flexDirection: "column",
    gap: "2px",
    minWidth: "76px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  icon: { width: "32px", height: "32px" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepTabsStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    justifyContent: "center",
    padding: `${tokens.spacingVerticalS} 2px`,
    "& .fui-Tab__content": {
      display: "flex",
      flexDirection: "column",
      alignItems: "center",
      padding: 0,
    },
  },
  label: { display: "flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  number: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "16px",
    height: "16px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

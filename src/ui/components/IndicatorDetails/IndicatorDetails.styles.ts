import { makeStyles, tokens } from "@fluentui/react-components";

export const useIndicatorDetailsStyles = makeStyles({
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  /** Lines that a long name breaks into begin where it does, beside the fold's own mark. */
  head: { display: "inline-block", width: "calc(100% - 1.2em)", verticalAlign: "top" },
  number: { marginRight: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
  unit: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  aside: {
    display: "block",
    paddingLeft: tokens.spacingHorizontalL,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th": {
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th, & td": { padding: `3px ${tokens.spacingHorizontalXS}`, verticalAlign: "top" },
  },
  narrow: { whiteSpace: "nowrap" },
  value: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

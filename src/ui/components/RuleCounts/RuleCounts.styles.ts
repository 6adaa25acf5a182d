import { makeStyles, tokens } from "@fluentui/react-components";

export const useRuleCountsStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `3px ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left" },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  },
});

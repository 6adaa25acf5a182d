import { makeStyles, tokens } from "@fluentui/react-components";

export const useExcelAbilitiesStyles = makeStyles({
  rows: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": {
      margin: `0 0 ${tokens.spacingVerticalXS}`,
      color: tokens.colorNeutralForeground2,
      overflowWrap: "anywhere",
    },
  },
  text: { width: "100%", marginTop: tokens.spacingVerticalS },
});

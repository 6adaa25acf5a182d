import { makeStyles, tokens } from "@fluentui/react-components";

export const useUnseenContentsStyles = makeStyles({
  file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
});

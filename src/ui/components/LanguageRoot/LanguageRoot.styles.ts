import { makeStyles, tokens } from "@fluentui/react-components";

export const useLanguageRootStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineBreak: "strict",
    fontFeatureSettings: '"palt" 0',
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useClassMarkStyles = makeStyles({
  ours: {
    display: "inline-block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useFileFailuresStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalM },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
});

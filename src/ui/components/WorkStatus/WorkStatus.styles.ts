import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkStatusStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    scrollMarginBottom: tokens.spacingVerticalL,
    outlineStyle: "none",
  },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

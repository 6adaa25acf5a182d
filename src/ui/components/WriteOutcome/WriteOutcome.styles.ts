import { makeStyles, tokens } from "@fluentui/react-components";

export const useWriteOutcomeStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

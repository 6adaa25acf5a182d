import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadingStatusStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
  },
  file: { overflowWrap: "anywhere" },
  bar: { width: "100%" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellBarStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalM,
    minHeight: "24px",
    maxHeight: "66px",
    overflowY: "auto",
    padding: `3px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  address: {
    minWidth: "3.5em",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  content: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

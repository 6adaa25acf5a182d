import { makeStyles, tokens } from "@fluentui/react-components";

export const useFaultSwitchesStyles = makeStyles({
  root: { flexShrink: 0, margin: 0, padding: 0, border: "none" },
  title: {
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  switches: {
    display: "grid",
    gridTemplateColumns: "max-content max-content",
    columnGap: tokens.spacingHorizontalL,
    "& label": { fontSize: tokens.fontSizeBase200 },
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useCsvSectionStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    "& textarea": { minHeight: "10em", fontFamily: tokens.fontFamilyMonospace },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

import { makeStyles, tokens } from "@fluentui/react-components";

const heading = {
  margin: `0 0 ${tokens.spacingVerticalXS}`,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const;

export const useSectionStyles = makeStyles({
  root: { ":not(:first-child)": { marginTop: tokens.spacingVerticalL } },
  heading,
  summary: { ...heading, cursor: "pointer", width: "fit-content" },
});

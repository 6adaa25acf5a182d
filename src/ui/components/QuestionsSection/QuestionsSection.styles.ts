import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuestionsStyles = makeStyles({
  note: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  told: { outlineStyle: "none" },
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  asked: { fontWeight: tokens.fontWeightSemibold },
  answered: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  given: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, alignSelf: "flex-start" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

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
  /** A long choice must not make its field wider than the panel. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  alike: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  asked: { fontWeight: tokens.fontWeightSemibold },
  answered: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  beside: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, alignSelf: "flex-start" },
  others: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

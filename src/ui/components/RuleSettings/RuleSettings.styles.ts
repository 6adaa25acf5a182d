import { makeStyles, tokens } from "@fluentui/react-components";

/** One column that long words and fields do not widen. */
const column = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: tokens.spacingVerticalS,
} as const;

export const useRuleSettingsStyles = makeStyles({
  root: column,
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", width: "fit-content" },
  list: { ...column, listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalXS} 0` },
  rule: {
    ...column,
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  action: { justifySelf: "start" },
});

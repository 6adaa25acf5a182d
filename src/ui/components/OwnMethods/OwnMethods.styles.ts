import { makeStyles, tokens } from "@fluentui/react-components";

/** One column that long words and fields do not widen. */
const column = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: tokens.spacingVerticalS,
} as const;

export const useOwnMethodsStyles = makeStyles({
  root: column,
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", width: "fit-content" },
  form: {
    ...column,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  grade: {
    ...column,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& legend": { padding: `0 ${tokens.spacingHorizontalXS}` },
  },
  json: { "& textarea": { minHeight: "12em", fontFamily: tokens.fontFamilyMonospace } },
  action: { justifySelf: "start" },
});

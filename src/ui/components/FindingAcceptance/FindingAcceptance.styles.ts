import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200 } as const;

export const useFindingAcceptanceStyles = makeStyles({
  summary: {
    ...small,
    cursor: "pointer",
    width: "fit-content",
    color: tokens.colorNeutralForeground2,
  },
  accepted: {
    ...small,
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: "4px 0",
  },
  hint: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  submit: { justifySelf: "start" },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useJudgementPanelStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Long words for classes must not make a field wider than its column.
    "& > *, & > * > *, & select": { minWidth: 0, width: "100%" },
  },
  checkbox: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

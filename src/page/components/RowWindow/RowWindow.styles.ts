import { makeStyles, tokens } from "@fluentui/react-components";

export const useRowWindowStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#fdf6e3",
    fontSize: tokens.fontSizeBase200,
  },
});

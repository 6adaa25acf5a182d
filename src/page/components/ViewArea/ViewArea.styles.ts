import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewAreaStyles = makeStyles({
  select: {
    alignItems: "center",
    "& > label": { paddingTop: 0, paddingBottom: 0 },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    gridTemplateColumns: "max-content minmax(0, 24em)",
  },
  empty: { flexGrow: 1, margin: 0, padding: tokens.spacingHorizontalXXL, maxWidth: "40em" },
});

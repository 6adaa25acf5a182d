import { makeStyles, tokens } from "@fluentui/react-components";

/** In pixels, as Excel opens a task pane. */
const PANE_WIDTH = 350;

export const usePaneAreaStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: {
    flexGrow: 1,
    width: `${PANE_WIDTH}px`,
    minHeight: 0,
    "& > iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

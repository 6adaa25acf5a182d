import { makeStyles, tokens } from "@fluentui/react-components";

const NARROW = "@media (max-width: 800px)";

export const usePageStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [NARROW]: { height: "auto" },
  },
  local: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 1100px)": { display: "none" },
  },
  main: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: "column-reverse" },
  },
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    [NARROW]: { height: "80vh", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  panels: {
    display: "flex",
    flexDirection: "column",
    width: "384px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { width: "auto", borderLeftStyle: "none" },
  },
});

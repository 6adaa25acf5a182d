import { makeStyles, tokens } from "@fluentui/react-components";

const LINE = "1px solid #6b7370";

export const useGridCellViewStyles = makeStyles({
  root: {
    position: "relative",
    padding: "0 2px",
    borderRight: "1px solid var(--grid-line)",
    borderBottom: "1px solid var(--grid-line)",
    lineHeight: 1.25,
    cursor: "cell",
  },
  lineRight: { borderRight: LINE },
  lineBottom: { borderBottom: LINE },
  lineTop: { borderTop: LINE },
  inRange: { boxShadow: "inset 0 0 0 999px rgba(16, 124, 65, 0.14)" },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-1px",
    zIndex: 1,
  },
  text: { overflow: "hidden", whiteSpace: "pre" },
  wraps: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  runsOn: { overflow: "visible" },
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textAlign: "inherit",
    textDecorationLine: "underline",
    whiteSpace: "inherit",
    cursor: "pointer",
  },
});

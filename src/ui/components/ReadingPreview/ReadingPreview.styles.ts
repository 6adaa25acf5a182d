import { makeStyles, tokens } from "@fluentui/react-components";

const stripes = (angle: string, fill: string, line: string) => ({
  backgroundColor: fill,
  backgroundImage: `repeating-linear-gradient(${angle}, transparent 0 5px, ${line} 5px 6px)`,
});

const dots = (fill: string, dot: string) => ({
  backgroundColor: fill,
  backgroundImage: `radial-gradient(${dot} 0.7px, transparent 0.8px)`,
  backgroundSize: "9px 9px",
});

/** The same colours and patterns as on the sheet that shows what was read. */
export const usePreviewStyles = makeStyles({
  scroll: {
    maxHeight: "380px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: "#1b1b1b",
  },
  cell: {
    border: `1px solid #a6a6a6`,
    padding: 0,
    minWidth: "44px",
    maxWidth: "160px",
    verticalAlign: "top",
  },
  empty: { minWidth: "6px", padding: 0 },
  button: {
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    width: "100%",
    padding: "2px 4px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecoration: "underline" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: "#1b1b1b",
  },
  entry: { padding: "1px 6px", border: "1px solid #a6a6a6" },
  controls: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
});

export const useUseStyles = makeStyles({
  label: { backgroundColor: "#e7e6e6", fontWeight: 600 },
  field: dots("#fff2cc", "#d9b44a"),
  baseline: stripes("90deg", "#e4dfec", "#ccc0da"),
  target: stripes("135deg", "#ddebf7", "#9dc3e6"),
  actual: stripes("45deg", "#e2efda", "#a9d08e"),
  status: stripes("0deg", "#fce4d6", "#f4b084"),
  narrative: { backgroundColor: "#ffffff" },
  summary: dots("#d9e1f2", "#8ea9db"),
  "left-out": { backgroundColor: "#ffffff", color: "#767676" },
  "not-understood": {
    backgroundColor: "#ffc7ce",
    fontWeight: 600,
    backgroundImage:
      "repeating-linear-gradient(45deg, transparent 0 5px, #ff8f8f 5px 6px), repeating-linear-gradient(135deg, transparent 0 5px, #ff8f8f 5px 6px)",
  },
});

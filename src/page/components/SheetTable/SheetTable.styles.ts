import { makeStyles, tokens } from "@fluentui/react-components";

const HEAD = "#f3f5f4";
const HEAD_LINE = "#cfd6d3";

export const useSheetTableStyles = makeStyles({
  region: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: "#ffffff",
    scrollPadding: "28px 8px 8px 48px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    color: "#000000",
    "--grid-line": "transparent",
  },
  gridlines: { "--grid-line": "#e2e6e4" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "1px 4px",
    backgroundColor: HEAD,
    borderRight: `1px solid ${HEAD_LINE}`,
    borderBottom: `1px solid ${HEAD_LINE}`,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    userSelect: "none",
  },
  corner: { left: 0, zIndex: 3 },
  rowHead: { top: "auto", left: 0, zIndex: 1 },
});

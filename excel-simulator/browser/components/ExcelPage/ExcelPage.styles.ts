import { makeStyles, tokens } from "@fluentui/react-components";

const EDGE = `1px solid ${tokens.colorNeutralStroke2}`;

export const useExcelPageStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "960px" },
  notice: {
    alignSelf: "center",
    margin: 0,
    maxWidth: "22em",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bands: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: EDGE,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetTabsStyles = makeStyles({
  root: {
    flexShrink: 0,
    overflowX: "auto",
    scrollbarWidth: "thin",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    flexShrink: 0,
    paddingTop: "4px",
    paddingBottom: "6px",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
  },
  made: { backgroundColor: tokens.colorBrandBackground2 },
  mark: { marginRight: "3px", color: tokens.colorBrandForeground1 },
  aside: { color: tokens.colorNeutralForeground3 },
});

import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkbookViewStyles = makeStyles({
  notShown: { flexGrow: 1, margin: 0, padding: tokens.spacingHorizontalL },
});

import { makeStyles } from "@fluentui/react-components";

export const useWorkbookAreaStyles = makeStyles({
  reading: { flexGrow: 1 },
});

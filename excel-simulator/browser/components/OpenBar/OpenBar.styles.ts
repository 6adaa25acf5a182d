import { makeStyles } from "@fluentui/react-components";

export const useOpenBarStyles = makeStyles({
  choice: { minWidth: 0, maxWidth: "18em" },
});

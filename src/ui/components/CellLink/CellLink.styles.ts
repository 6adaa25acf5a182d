import { makeStyles } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  root: { overflowWrap: "anywhere", textAlign: "left" },
});

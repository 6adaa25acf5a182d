import { makeStyles } from "@fluentui/react-components";

export const useUnsavedNoticeStyles = makeStyles({
  // The panels below give way and scroll, not the notice.
  notice: { flexShrink: 0 },
});

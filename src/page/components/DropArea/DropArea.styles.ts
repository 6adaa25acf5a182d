import { makeStyles, tokens } from "@fluentui/react-components";

export const useDropAreaStyles = makeStyles({
  root: {
    position: "fixed",
    inset: "12px",
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: "rgba(230, 241, 238, 0.92)",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase600,
    pointerEvents: "none",
  },
});
